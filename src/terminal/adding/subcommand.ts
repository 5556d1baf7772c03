import type { Command as Subcommand } from 'commander';
import { withProgress } from '../showProgress.js';
import { tableWidth } from '../table.js';
import { addedAsJson, showAdded } from './show.js';

/** What follows the subcommand's name. */
interface Typed {
  readonly corpus: string;
  readonly dryRun?: boolean;
  readonly check?: boolean;
  readonly json?: boolean;
}

/** Makes a subcommand add articles to a corpus. It ends with 1 where something of what is given is not read. */
export function addWith(subcommand: Subcommand, write: (line: string) => void): void {
  subcommand
    .argument('<paths...>', 'files, and folders of files')
    .option('--dry-run', 'only show what would be copied')
    .option('--check', 'the same')
    .option('--json', 'print a row of JSON for each article, each problem and each file')
    .action(async (paths: string[], { corpus, dryRun: isTrial = false, check = isTrial, json }: Typed) => {
      // What it takes to read is loaded only where there is reading.
      const { add } = await import('./add.js');
      const added = await withProgress(process.stderr, (onProgress) =>
        add(paths, corpus, { dryRun: check, onProgress }),
      );
      const width = tableWidth(process.stdout);
      for (const line of json ? addedAsJson(added, check) : showAdded(added, corpus, width, check))
        write(line);
      if (added.checked.problems.length > 0) process.exitCode = 1;
    });
}

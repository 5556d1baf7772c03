import { coverageAsJson, showCoverage } from '../check.js';
import { harmless } from '../harmless.js';
import type { Added } from './add.js';
import type { Candidate } from './naming.js';

/** What became of files that were to be added, as lines for a person: what is read of them, and where they are now. */
export function showAdded(
  { checked, files }: Added,
  corpus: string,
  width: number,
  dryRun: boolean,
): string[] {
  return [...showCoverage(checked, corpus, width), '', ...showFiles(files, corpus, dryRun)];
}

function showFiles(files: readonly Candidate[], corpus: string, dryRun: boolean): string[] {
  if (files.length === 0) return [dryRun ? 'Nothing would be copied.' : 'Nothing was copied.'];
  const heading = `${dryRun ? 'Would be copied' : 'Copied'} into ${corpus} (${files.length}):`;
  return [heading, ...files.map(lineOf), ...(dryRun ? [] : ['', next])];
}

const next =
  'A running bot reads them when an admin asks /reindex, or by itself where WATCH_CORPUS is set for it.';

const lineOf = ({ file, name }: Candidate): string =>
  harmless(`  ${file}${file === name ? '' : `, for another ${name} is there`}`.replace(/[\r\n]+/g, ' '));

/** The same in rows of JSON: the articles, what was not taken, and then the files with where they were. */
export function addedAsJson({ checked, files }: Added, dryRun: boolean): string[] {
  const rows = files.map(({ path, file }) => ({ file, from: path, copied: !dryRun }));
  return [...coverageAsJson(checked), ...rows.map((row) => JSON.stringify(row))];
}

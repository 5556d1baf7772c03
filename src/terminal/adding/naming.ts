import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CorpusFile } from '../../reading/corpus/folder.js';

/** A file that is to be copied into a corpus. */
export interface Candidate extends CorpusFile {
  /** Its name where it lies; its name in the corpus, `file`, is another one where that is taken. */
  readonly name: string;
}

/** Files under the names that they get in a corpus, and those whose bytes lie there already under their names. */
export interface Named {
  readonly candidates: readonly Candidate[];
  readonly there: readonly CorpusFile[];
}

/** Gives each file a name that no file has in the corpus: its own, or the same with a number, `ferry-2.md`. */
export async function nameAll(files: readonly CorpusFile[], root: string): Promise<Named> {
  const chosen = new Map<string, string>();
  const candidates: Candidate[] = [];
  const there: CorpusFile[] = [];
  for (const one of files) {
    const file = await nameFor(one, async (name) => chosen.get(name) ?? (await pathOf(join(root, name))));
    if (file === null) there.push(one);
    else {
      chosen.set(file, one.path);
      candidates.push({ path: one.path, file, name: one.file });
    }
  }
  return { candidates, there };
}

/** The first free name; `null` where a file of its name, or of its name with a number, has the same bytes. */
async function nameFor(
  { path, file }: CorpusFile,
  holder: (name: string) => Promise<string | null>,
): Promise<string | null> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? file : numbered(file, number);
    const other = await holder(name);
    if (other === null) return name;
    if (await areSame(path, other)) return null;
  }
}

/** "ferry-2.md" of "ferry.md", "rows-2.jsonl.gz" of "rows.jsonl.gz". */
const numbered = (file: string, number: number): string =>
  file.replace(/(?:\.[a-z0-9]{1,10}(?:\.gz)?)?$/i, (ending) => `-${number}${ending}`);

const pathOf = (path: string): Promise<string | null> =>
  lstat(path).then(
    () => path,
    () => null,
  );

/** Whether two files have the same bytes; not where one of them cannot be read. */
async function areSame(one: string, other: string): Promise<boolean> {
  try {
    const [first, second] = await Promise.all([stat(one), stat(other)]);
    if (!first.isFile() || !second.isFile() || first.size !== second.size) return false;
    return (await hashOf(one)) === (await hashOf(other));
  } catch {
    return false;
  }
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha1');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('base64');
}

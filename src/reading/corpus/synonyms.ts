import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainError, type Problem } from '../../model.js';
import { decode } from '../charset/decode.js';
import { readBytes } from './bytes.js';

/** Names of one thing, a group each: "DPRK", "North Korea". Plain data. */
export type Synonyms = readonly (readonly string[])[];

/** What a corpus's file of synonyms says, and what is wrong with its lines. */
export interface SynonymsRead {
  readonly synonyms: Synonyms;
  readonly problems: readonly Problem[];
}

/** The file of the corpus folder in which whoever keeps it puts down what else things are called. */
export const synonymsFile = 'synonyms.txt';

/** How much of it is read. */
export const synonymLimits = { bytes: 1024 * 1024, groups: 5_000, names: 20, letters: 100 } as const;

/**
 * Reads the synonyms of a corpus: a group a line, its names between signs of equality. Empty lines, and what stands
 * behind `#`, say nothing. Bad lines are problems with their numbers, and the others are read all the same; without
 * the file, or where the corpus is no folder, there are none. Never rejects.
 */
export async function readSynonyms(corpus: string): Promise<SynonymsRead> {
  const path = join(corpus, synonymsFile);
  if ((await stat(path).catch(() => null)) === null) return { synonyms: [], problems: [] };
  try {
    const bytes = await readBytes(path, { whole: synonymLimits.bytes, unpacked: synonymLimits.bytes });
    if (bytes === null) throw new PlainError('larger than 1 MB');
    return bytes.length === 0 ? { synonyms: [], problems: [] } : synonymsIn(decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { synonyms: [], problems: [{ file: synonymsFile, reason }] };
  }
}

/** What the text of such a file says. */
export function synonymsIn(text: string): SynonymsRead {
  const synonyms: string[][] = [];
  const problems: Problem[] = [];
  for (const [i, line] of text.split(/\r\n|[\r\n]/).entries()) {
    const names = namesIn(line);
    if (names.length === 0) continue;
    const reason = wrongWith(names) ?? (synonyms.length < synonymLimits.groups ? null : tooMany);
    if (reason === null) synonyms.push(names);
    else problems.push({ file: `${synonymsFile}:${i + 1}`, reason });
    if (reason === tooMany) break;
  }
  return { synonyms, problems };
}

const tooMany = `more than ${synonymLimits.groups.toLocaleString('en')} groups; from here on they are not read`;

/** The names of a line; none where it says nothing. */
function namesIn(line: string): string[] {
  const [said = ''] = line.split('#', 1);
  return said.trim() === '' ? [] : said.split('=').map((name) => name.trim());
}

/** What may be wrong with the names of a line, the first that is. */
const faults: readonly (readonly [(names: readonly string[]) => boolean, string])[] = [
  [(names) => names.length < 2, 'one name alone; put at least two names on a line, with = between them'],
  [(names) => names.length > synonymLimits.names, `more than ${synonymLimits.names} names; put down fewer`],
  [(names) => names.some((name) => !/[\p{L}\p{N}]/u.test(name)), 'no name before or behind an ='],
  [
    (names) => names.some((name) => name.length > synonymLimits.letters),
    `a name of more than ${synonymLimits.letters} characters; put down a shorter one`,
  ],
  [(names) => new Set(names.map(letters)).size < names.length, 'one name twice; put it down once'],
];

const wrongWith = (names: readonly string[]): string | null =>
  faults.find(([isWrong]) => isWrong(names))?.[1] ?? null;

const letters = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ');

import type { Entry } from '../../archive/statements/entry.js';
import type { Telling } from '../../archive/statements/telling.js';
import { storyOf } from '../../archive/statements/tellings.js';
import type { Stories } from '../../archive/stories/stories.js';
import type { WrittenFile } from '../writtenFile.js';
import { type Numbering, type PackedFinding, packed, unpacked } from './findings.js';
import { readLines, toLine } from './lines.js';

/** A statement as it is written: how articles tell it, and what is shown of several. */
interface Line {
  readonly tellings: readonly { readonly finding: PackedFinding; readonly words: readonly string[] }[];
  readonly shown?: PackedFinding;
}

/** Writes statements, one a line. */
export function writeStatements(entries: readonly Entry[], file: WrittenFile, numbers: Numbering): void {
  for (const { tellings, finding } of entries) {
    const line: Line = {
      tellings: tellings.map((telling) => ({
        finding: packed(telling.finding, numbers),
        words: telling.words,
      })),
      ...(tellings.length > 1 ? { shown: packed(finding, numbers) } : {}),
    };
    file.append(toLine(line));
  }
}

/** Statements as they were written. Throws `Damage`. */
export async function readStatements(bytes: Buffer, numbers: Numbering, stories: Stories): Promise<Entry[]> {
  const entries: Entry[] = [];
  const keys = new Map<number, string>();
  const told = (finding: PackedFinding, words: readonly string[]): Telling => {
    const story = keys.get(finding.article) ?? storyOf(numbers.headerAt(finding.article), stories);
    keys.set(finding.article, story);
    return { finding: unpacked(finding, numbers), words, story, around: '' };
  };
  await readLines<Line>(bytes, ({ tellings: written, shown }) => {
    const tellings = written.map(({ finding, words }) => told(finding, words));
    const [first] = tellings;
    if (!first) return;
    const finding = shown ? unpacked(shown, numbers) : first.finding;
    entries.push({ tellings, finding, words: first.words });
  });
  return entries;
}

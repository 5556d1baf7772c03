import { readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Edition, indexCorpus } from '../../../src/indexing/edition.js';
import { temporaryFolder } from '../../folders.js';
import { answersOf } from './answers.js';
import { type Edit, history } from './articles.js';

/** Something that is always there, so that there is always an article to be read. */
const always = { kind: 'write', file: 'z.txt', content: '“The zeppelin is late,” said Ada Lind.' } as const;

function apply(corpus: string, edit: Edit): void {
  if (edit.kind === 'write') {
    writeFileSync(path.join(corpus, edit.file), edit.content);
    return;
  }
  const file = readdirSync(corpus)[edit.file];
  if (file === undefined) return;
  const found = path.join(corpus, file);
  if (edit.kind === 'remove') rmSync(found);
  if (edit.kind === 'touch') utimesSync(found, new Date(), new Date());
  if (edit.kind === 'rename') renameSync(found, path.join(corpus, edit.to + path.extname(file)));
}

async function answered(reading: Promise<Edition>): Promise<unknown> {
  const edition = await reading;
  try {
    return await answersOf(edition);
  } finally {
    await edition.close();
  }
}

const index = (corpus: string, dataDir?: string) =>
  indexCorpus(corpus, { dataDir, keepSmall: true, processes: 0 });

test('whatever is done to a corpus, after a reindex all answers are those of a first reading', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const [corpus, kept] = [temporaryFolder(), temporaryFolder()];
      for (const edits of steps) {
        for (const edit of [...edits, always]) apply(corpus, edit);
        const again = await answered(index(corpus, kept));
        expect(again).toEqual(await answered(index(corpus)));
        expect(again).toEqual(await answered(index(corpus, temporaryFolder())));
        expect(again).toEqual(await answered(index(corpus, kept)));
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);

/** Files are trusted to be unchanged by their times alone so many milliseconds after they were written. */
const trusted = 2_100;

test('what is opened from disk answers as a first reading', async () => {
  const corpora = fc.sample(history, { numRuns: 12, seed: 7 }).map((steps) => {
    const corpus = temporaryFolder();
    for (const edit of [...steps.flat(), always]) apply(corpus, edit);
    return corpus;
  });
  await new Promise((resolve) => setTimeout(resolve, trusted));
  for (const corpus of corpora) {
    const kept = temporaryFolder();
    const read = await answered(index(corpus, kept));
    const edition = await index(corpus, kept);
    expect(edition.opened).toBe('from disk');
    expect(await answered(Promise.resolve(edition))).toEqual(read);
  }
}, 60_000);

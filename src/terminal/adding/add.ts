import { access, constants, realpath, stat } from 'node:fs/promises';
import { renamed } from '../../indexing/analysed.js';
import { type Coverage, type ReadingOptions, readFiles } from '../../indexing/coverage.js';
import { PlainError, type Problem } from '../../model.js';
import { problem } from '../../reading/corpus/articles.js';
import type { CorpusFile } from '../../reading/corpus/folder.js';
import { listCorpus } from '../../reading/corpus.js';
import type { Checked } from '../check.js';
import { copyInto, stampOf } from './copying.js';
import { filesGiven } from './given.js';
import { type Candidate, nameAll } from './naming.js';

/** What became of files that somebody wants in a corpus. */
export interface Added {
  /** The articles that have come in, what could not be taken, and what is there already. */
  readonly checked: Checked;
  /** The files that were copied, or would be. */
  readonly files: readonly Candidate[];
}

export interface AddOptions extends Pick<ReadingOptions, 'onProgress'> {
  /** Copies nothing. Default: false. */
  readonly dryRun?: boolean | undefined;
}

/**
 * Copies files, and what lies in folders, into a corpus folder, as far as the corpus can read them and does not have
 * them: whether an article is there already is told by reading both together. A file of several articles is copied
 * whole where one of them is new. Rejects with a PlainError where the corpus is no folder that can be written.
 */
export async function add(
  paths: readonly string[],
  corpus: string,
  options: AddOptions = {},
): Promise<Added> {
  const { dryRun = false, onProgress } = options;
  const root = await folderOf(corpus, dryRun);
  const given = await filesGiven(paths, root);
  const { candidates, there } = await nameAll(
    given.flatMap((one) => ('reason' in one ? [] : one)),
    root,
  );
  const stamps = new Map<Candidate, string>();
  for (const one of candidates) stamps.set(one, await stampOf(one.path));
  const found = ofCandidates(
    await readFiles([...(await listCorpus(corpus)), ...candidates.map(comingLast)], corpus, { onProgress }),
  );
  const worth = candidates.filter((one) => found.articles.some(({ file }) => isOf(file, one)));
  const failed: Problem[] = [];
  for (const one of dryRun ? [] : worth)
    await copyInto(root, one, stamps.get(one) ?? '').catch((error) => failed.push(problem(one.file, error)));
  const files = worth.filter(({ file }) => failed.every((one) => one.file !== file));
  return {
    checked: {
      articles: found.articles.filter((article) => files.some((one) => isOf(article.file, one))),
      problems: [...given.filter((one) => 'reason' in one), ...found.problems, ...failed],
      copies: [...there.map(({ file }) => ({ file, reason: sameBytes })), ...found.copies],
    },
    files,
  };
}

const sameBytes = 'this very file is there already';

/** The real path of a corpus folder. */
async function folderOf(corpus: string, dryRun: boolean): Promise<string> {
  const found = await stat(corpus).catch(() => null);
  if (found === null)
    throw new PlainError(
      `There is no corpus at ${corpus}: create the folder, or name another with --corpus.`,
    );
  if (!found.isDirectory())
    throw new PlainError(
      `The corpus ${corpus} is one file, into which nothing is copied: add rows to it yourself, or name a folder with --corpus.`,
    );
  if (!dryRun)
    await access(corpus, constants.W_OK | constants.X_OK).catch(() => {
      throw new PlainError(`You may not write into the corpus ${corpus}: have its permissions changed.`);
    });
  return realpath(corpus);
}

/** Whether a place, "rows.jsonl:3", is one of a file. */
const isOf = (place: string, { file }: Candidate): boolean =>
  place === file || (place.startsWith(`${file}:`) && /^\d+$/.test(place.slice(file.length + 1)));

/**
 * Of articles that are alike in all the first by name is kept. A name that begins like this comes after all others, so
 * that what is in the corpus stays; it is no character, and stands in no name.
 */
const last = '\uffff';

const comingLast = ({ path, file }: Candidate): CorpusFile => ({ path, file: `${last}${file}` });

/** What was read of the files that are to come in, and not of those that are there, under their names. */
function ofCandidates({ articles, problems, copies }: Coverage): Checked {
  const named = (text: string) => text.replaceAll(last, '');
  const own = <T extends { readonly file: string }>(all: readonly T[]): T[] =>
    all.filter(({ file }) => file.startsWith(last)).map((one) => ({ ...one, file: named(one.file) }));
  return {
    articles: own(articles).map((one) => renamed(one, named(one.article.id))),
    problems: own(problems),
    copies: own(copies).map((one) => ({ ...one, reason: named(one.reason) })),
  };
}

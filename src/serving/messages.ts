import type { Archive } from '../archive/port.js';
import type { ReindexReport } from '../command.js';
import { SaidError } from '../languages/saidError.js';
import type { MessageKey, Placeholders } from '../languages/say.js';
import { PlainError } from '../model.js';
import type { Progress } from '../progress.js';

/** The questions of the archive that are answered by a promise. */
export type Question = {
  [Q in keyof Archive]: Archive[Q] extends (...given: never[]) => Promise<unknown> ? Q : never;
}[keyof Archive];

/** What is told of an edition once it is open: plain data, and small enough to be handed over. */
export interface Told {
  /** What is different from the edition before, and what the archive holds. */
  readonly report: ReindexReport;
  /** What each article was when it was read, packed, for the comparison with the next edition. */
  readonly fingerprints: Uint8Array;
  /** Whether it was kept by an earlier start and only opened. */
  readonly opened: 'from disk' | 'read';
  /** What there is to say of how it came about, for the log. */
  readonly notes: readonly string[];
}

/** Which edition a thread is to open. */
export interface Order {
  /** A folder of articles, or a JSONL file of articles. */
  readonly corpusDir: string;
  /** The folder in which what was read and indexed is kept for the next start. Default: it is not kept. */
  readonly dataDir?: string | undefined;
  /** How many processes read; 0 reads in the thread itself. Default: as it suits the corpus. */
  readonly processes?: number | undefined;
  /** The fingerprints of the edition before. Without them the report tells of nothing different. */
  readonly earlier?: Uint8Array | undefined;
}

/** A question for the archive, by name. */
export interface Asked {
  readonly id: number;
  readonly question: Question;
  readonly given: readonly unknown[];
}

/** What an answer is, or why there is none. */
export type Replied = { readonly id: number } & (
  | { readonly answer: unknown }
  | { readonly failure: Failure }
);

/** What a thread is told once it runs. */
export type ToThread = Asked | 'end';

/** What a thread says: how far it has come, that it is open or why it is not, and then replies. */
export type FromThread =
  | { readonly progress: Progress }
  | { readonly told: Told; readonly questions: readonly Question[] }
  | { readonly failedToOpen: Failure }
  | Replied;

/** An error as data. */
export interface Failure {
  /** Whether its message is written for people. */
  readonly plain: boolean;
  /** Present where its message is said in the language of whoever reads it. */
  readonly said?: { readonly key: MessageKey; readonly placeholders: Placeholders };
  readonly message: string;
  readonly stack: string | undefined;
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { plain: false, message: String(error), stack: undefined };
  const { message, stack } = error;
  const said =
    error instanceof SaidError ? { said: { key: error.key, placeholders: error.placeholders } } : {};
  return { plain: error instanceof PlainError, ...said, message, stack };
}

/** The error that a failure tells of, with the stack that it had where it was thrown. */
export function errorOf(failure: Failure): Error {
  const error = withoutStack(failure);
  if (failure.stack !== undefined) error.stack = failure.stack;
  return error;
}

function withoutStack({ plain, said, message }: Failure): Error {
  if (said) return new SaidError(said.key, said.placeholders);
  return plain ? new PlainError(message) : new Error(message);
}

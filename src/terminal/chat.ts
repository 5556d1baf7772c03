import { createInterface, type Interface } from 'node:readline';
import { declined } from '../answer.js';
import { askedIn } from '../answering/following/askedIn.js';
import { followUp } from '../answering/following/followUp.js';
import type { Bot } from '../bot.js';
import type { Log } from '../log.js';
import { type Answer, PlainError } from '../model.js';
import type { Progress } from '../progress.js';
import { completed } from './completion.js';
import { type Before, goingOn } from './goingOn.js';
import { requestOf } from './line.js';
import { paperOf } from './paper.js';
import { put } from './put.js';
import { showAnswer } from './show.js';
import { showNext } from './showNext.js';
import { type Screen, withProgress } from './showProgress.js';

/** Where a chat is held: the streams of a process, or others. */
export interface Place {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: Screen;
  readonly stderr: Screen;
}

/**
 * Talks until the input ends: commands with a slash, or questions in plain words. On a terminal with a prompt,
 * history and completion; from a pipe line by line. Rejects where the opening of the bot does.
 */
export async function chat(
  open: (onProgress: (progress: Progress) => void) => Promise<Bot>,
  log: Log,
  place: Place,
): Promise<void> {
  const { stdin, stdout, stderr } = place;
  const terminal = Boolean(stdin.isTTY && stdout.isTTY);
  if (terminal && stderr.isTTY) stderr.write('Reading the corpus…\n');
  const bot = await withProgress(stderr, open);
  const lines = linesOf(place, terminal, bot);
  const prompt = promptOf(lines, terminal);
  const talk: Talk = { question: null, last: null };
  if (terminal) stdout.write('Ask the coverage, or type /help. Ctrl+D ends.\n\n');
  prompt();
  for await (const line of lines) {
    if (line.trim() !== '') {
      const answer = await reply(line, talk, { bot, log, stderr });
      stdout.write(`${showAnswer(answer, paperOf(stdout))}\n`);
      // Whoever reads a pipe cannot ask further.
      if (terminal) stdout.write(showNext(answer, bot.commands, paperOf(stdout)));
    }
    prompt();
  }
  // The prompt of the shell is not to stand behind ours.
  if (terminal) stdout.write('\n');
}

const linesOf = ({ stdin: input, stdout: output }: Place, terminal: boolean, bot: Bot): Interface =>
  createInterface({
    input,
    output,
    terminal,
    prompt: '> ',
    historySize: 500,
    removeHistoryDuplicates: true,
    completer: (line: string, offer: (error: null, completions: [string[], string]) => void) => {
      completed(line, bot).then(
        (completions) => offer(null, completions),
        // A key that completes nothing is no answer that is missing.
        () => offer(null, [[], line]),
      );
    },
  });

/** Prompts on a terminal, as long as it is open: lines read before its end are answered after it. */
function promptOf(lines: Interface, terminal: boolean): () => void {
  let open = terminal;
  lines.once('close', () => {
    open = false;
  });
  return () => {
    if (open) lines.prompt();
  };
}

/** What a chat remembers. */
interface Talk {
  /** The last question, as it was understood. */
  question: string | null;
  last: Before | null;
}

interface Around {
  readonly bot: Bot;
  readonly log: Log;
  readonly stderr: Screen;
}

async function reply(line: string, talk: Talk, { bot, log, stderr }: Around): Promise<Answer> {
  try {
    const { request, question } = understood(line, talk, bot);
    const answer = await withProgress(stderr, (onProgress) => put({ ...request, onProgress }, bot, log));
    talk.question = question ?? askedIn(answer.heading);
    talk.last = { request, answer };
    return answer;
  } catch (error) {
    if (error instanceof PlainError) return declined(error.message);
    throw error;
  }
}

/** What a line asks, on its own or after what was asked before, and as which question, where it is one. */
function understood(line: string, { question, last }: Talk, { commands }: Bot) {
  const further = goingOn(line, last, commands);
  if (further) return { request: further, question: null };
  if (line.startsWith('/')) return { request: requestOf(line, commands), question: null };
  const next = question === null ? null : followUp(question, line);
  const asked = next?.question ?? line;
  return { request: { ...requestOf(asked, commands), limit: next?.limit }, question: asked };
}

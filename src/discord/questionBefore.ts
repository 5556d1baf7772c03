import type { Message } from 'discord.js';
import { courtesyTo } from '../answering/courtesy.js';
import { askedIn } from '../answering/following/askedIn.js';
import { asksMore } from '../answering/following/asksMore.js';
import { followUp, mayGoOn } from '../answering/following/followUp.js';
import type { Command } from '../command.js';
import { speaking } from '../languages/say.js';
import type { Log } from '../log.js';
import type { Asked } from '../model.js';
import { answersBefore, repliedTo } from './answersBefore.js';
import { messageText, saidTo } from './messageText.js';
import { type PagesShown, pagesShown } from './pages/pagesShown.js';

/** An answer from which a message goes on. */
export interface Before {
  /** What was asked: as the answer's heading tells it, else as it stands in the message that was answered. */
  readonly question: string | null;
  readonly pages: PagesShown | null;
}

/** Answers that were no use to go on from, such as to thanks, are passed over, but not more of them. */
const mostTried = 3;
/** So many answers that do not tell what they were asked are gone back. */
const furthest = 2;

/**
 * The answer from which a message goes on, as its reply or in the same conversation. `null` where it goes on from
 * nothing of the bot's, or where that cannot be read. Both stand in the same channel, before everybody who sees the
 * reply.
 */
export async function questionBefore(
  message: Message,
  commands: readonly Command[],
  log: Log,
  back = furthest,
): Promise<Before | null> {
  for (const answer of (await answersBefore(message, log)).slice(0, mostTried)) {
    const [heading = ''] = messageText(answer).split('\n');
    const pages = pagesShown(answer.components);
    const told = askedIn(heading) ?? (pages && labelled(pages.shown, commands));
    const question = told ?? (await questionAnswered(answer, commands, log, back));
    if (pages || question !== null) return { question, pages };
  }
  return null;
}

/** What the buttons of an answer ask again, in the few English words of its command, which may be understood as a question. */
function labelled({ command, options }: Asked, commands: readonly Command[]): string | null {
  const known = commands.find(({ name }) => name === command);
  const label = speaking('en', () => known?.label?.(options));
  return label === undefined ? null : (askedIn(label) ?? label);
}

/**
 * What somebody asked to whom the bot replied, as far as the bot may read it, completed by what that went on from;
 * where they asked nothing, what was asked before.
 */
async function questionAnswered(
  answer: Message,
  commands: readonly Command[],
  log: Log,
  back: number,
): Promise<string | null> {
  const asking = await repliedTo(answer, log);
  if (asking === null || asking.author.bot) return null;
  const words = saidTo(asking, asking.client.user.id);
  if (words === '') return null;
  const isCourtesy = courtesyTo(words) !== null;
  const before = back > 0 && mayGoOn(words) ? await questionBefore(asking, commands, log, back - 1) : null;
  if (isCourtesy || asksMore(words)) return before?.question ?? null;
  return (before?.question && followUp(before.question, words)?.question) || words;
}

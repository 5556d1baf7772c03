import type { Message } from 'discord.js';
import { asksMore } from '../answering/following/asksMore.js';
import { followUp, mayGoOn } from '../answering/following/followUp.js';
import type { Bot } from '../bot.js';
import { say } from '../languages/say.js';
import type { Log } from '../log.js';
import type { Answer } from '../model.js';
import type { Turn } from './pages/pageState.js';
import { type Before, questionBefore } from './questionBefore.js';

/** What is asked of the bot where no command is named, with words and without. */
export const commandFor = { words: 'ask', nothing: 'help' } as const;

/** What a message asks; or what is said to it at once, where everything was shown that it asks for. */
export type AskedBy = { readonly turn: Turn } | { readonly answer: Answer };

const nothingMore = (): Answer => ({
  outcome: 'answered',
  heading: say('discord.thatWasAll'),
  findings: [],
  note: say('discord.allShown'),
});

/** What somebody asks by a message of these words, completed by the answer from which it goes on. */
export async function askedBy(message: Message, words: string, bot: Bot, log: Log): Promise<AskedBy> {
  const before = words !== '' && mayGoOn(words) ? await questionBefore(message, bot.commands, log) : null;
  if (before && asksMore(words)) return moreOf(before);
  const isReply = message.reference !== null || message.channel.isThread();
  const further = before?.question ? followUp(before.question, words, isReply) : null;
  return { turn: turnFor(further?.question ?? words, bot) };
}

/** The page behind the one that was shown. An answer without pages was shown whole. */
function moreOf({ pages }: Before): AskedBy {
  if (pages?.next) return { turn: pages.next };
  return { answer: nothingMore() };
}

/** What words ask by themselves. */
export function turnFor(words: string, bot: Bot): Turn {
  const command = words === '' ? commandFor.nothing : commandFor.words;
  const option = bot.commands.find(({ name }) => name === command)?.words;
  return { command, options: option === undefined ? {} : { [option]: words }, page: null };
}

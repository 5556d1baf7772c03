import { setTimeout } from 'node:timers/promises';
import type { AnyThreadChannel, Message } from 'discord.js';
import { longestOption } from '../bot.js';
import { speaking } from '../languages/say.js';
import { asksBot } from './addressing.js';
import { askAgain } from './askAgain.js';
import { turnFor } from './askedBy.js';
import { isFirstAnswer, isOfChosenForum, wasAnswered } from './chosenForums.js';
import { type Adapter, deliver, type Errand } from './deliver.js';
import { logFailure } from './failures.js';
import { reply } from './mentions.js';
import { saidTo } from './messageText.js';
import { showsNothing } from './pages/gone.js';
import { placeOfMessage } from './placeOf.js';
import { plainText } from './plainText.js';
import { sendPage } from './sendPage.js';
import { messagesLanguage } from './spokenTo.js';

/** A message by which a post of a forum begins. */
export type Beginning = Message<true> & { readonly channel: AnyThreadChannel };

/** Whether a message is the first of a post: that has the post's id. Other threads begin outside of themselves. */
export const beginsPost = (message: Message): message is Beginning =>
  message.id === message.channelId && message.channel.isThread();

/**
 * Discord tells of a post and of its first message apart, in any order. So long the other one is waited for, in
 * milliseconds; a message that has not come by then is asked for, at last after so long again.
 */
const patience = 1_500;
const lastPatience = 5_000;

/** Whether a message begins a post in a forum of the admins' choice. */
export async function beginsChosenPost({ channel }: Beginning, { bot }: Adapter): Promise<boolean> {
  // Which forum it is in is told with the post alone, and then known of the channel.
  if (channel.parentId === null) await setTimeout(patience);
  return isOfChosenForum(channel, bot.community);
}

/**
 * Answers a post that somebody has just opened, where its forum is one of those that the admins have chosen. Mostly its
 * first message comes by itself and is answered by `answerPost`; one that cannot be read is not answered, for it may be
 * a bot's.
 */
export async function answerOpenedPost(
  post: AnyThreadChannel,
  adapter: Adapter,
  errand: Errand,
): Promise<void> {
  const { community } = adapter.bot;
  if (!(await isOfChosenForum(post, community))) return;
  for (const wait of [patience, lastPatience]) {
    await setTimeout(wait);
    if (await wasAnswered(post, community)) return;
    const first = await post.messages.fetch({ message: post.id, cache: false }).catch((error: unknown) => {
      logFailure(errand.log, error);
      return null;
    });
    if (!first || !beginsPost(first)) continue;
    const language = await messagesLanguage(first, adapter.bot, errand.log);
    return speaking(language, () => answerPost(first, adapter, errand));
  }
}

/**
 * Answers a post once, by its title and what Discord lets the bot read of its first message: all of it where that
 * mentions the bot, else nothing. Where nothing is found and the bot was not mentioned, it says nothing: a post with a
 * reply looks answered to those who might know more, and this one has asked everybody. What only stands in the way for a
 * while is waited for.
 */
export async function answerPost(first: Beginning, adapter: Adapter, errand: Errand): Promise<void> {
  const { bot } = adapter;
  const { author, webhookId, system, channel, client } = first;
  if (author.bot || webhookId !== null || system) return;
  if (!(await isFirstAnswer(channel, bot.community))) return;
  const title = plainText(channel.name, () => undefined);
  const words = [title, saidTo(first, client.user.id)].join('\n').trim().slice(0, longestOption);
  const turn = turnFor(words, bot);
  const request = { ...turn, admin: false, paged: true, place: placeOfMessage(first) };
  await deliver(
    () => askAgain(() => bot.answer(request), errand),
    errand,
    async (answer) => {
      if (showsNothing(answer) && !asksBot(first)) return;
      await sendPage(answer, turn, { adapter, log: errand.log }, (body) => reply(first, body, errand.log));
    },
  );
}

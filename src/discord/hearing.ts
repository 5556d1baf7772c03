import type { Message } from 'discord.js';
import { asksBot } from './addressing.js';
import type { Adapter, Errand } from './deliver.js';
import { isAnsweredHere } from './mentionChannels.js';
import { answerMessage } from './mentions.js';
import { answerPost, beginsChosenPost, beginsPost } from './posts.js';

/** Whether a message may be one to answer, by itself: what the admins of its server have set is asked later. */
export const mayConcern = (message: Message): boolean => beginsPost(message) || asksBot(message);

/**
 * Answers a message as the admins of its server have set it: the first one of a post in a forum of their choice as a
 * post, also where it mentions the bot; any other that asks the bot where they want to hear it.
 */
export async function answerHeard(message: Message, adapter: Adapter, errand: Errand): Promise<void> {
  if (beginsPost(message) && (await beginsChosenPost(message, adapter)))
    return answerPost(message, adapter, errand);
  if (asksBot(message) && (await isAnsweredHere(message, adapter.bot.community)))
    return answerMessage(message, adapter, errand);
}

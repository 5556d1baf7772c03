import type { Message } from 'discord.js';
import { say } from '../languages/say.js';
import type { Log } from '../log.js';
import type { Answer } from '../model.js';
import { askedBy, commandFor } from './askedBy.js';
import { type Adapter, deliver, type Errand } from './deliver.js';
import { isReplyRefused, logFailure } from './failures.js';
import { saidTo } from './messageText.js';
import { placeOfMessage } from './placeOf.js';
import { type MessageBody, renderAnswer } from './render.js';
import { sendPage } from './sendPage.js';
import { whileTyping } from './typing.js';

/** Answers a message with a reply to it. Nobody is an admin in a message. */
export async function answerMessage(message: Message, adapter: Adapter, errand: Errand): Promise<void> {
  const { log } = errand;
  await whileTyping(message, log, async () => {
    const words = saidTo(message, message.client.user.id);
    const asked = await askedBy(message, words, adapter.bot, log);
    if ('answer' in asked) {
      await deliver(
        async () => asked.answer,
        errand,
        (answer) => reply(message, renderAnswer(answer), log),
      );
      return;
    }
    const { turn } = asked;
    const ask = async () => {
      const { command, options } = turn;
      const place = placeOfMessage(message);
      const answer = await adapter.bot.answer({ command, options, admin: false, paged: true, place });
      return words === '' ? brief(answer) : answer;
    };
    await deliver(ask, errand, (answer) =>
      sendPage(answer, turn, { adapter, log }, (body) => reply(message, body, log)),
    );
  });
}

/**
 * Sends a reply, once, even where it is asked for twice because a connection broke off: Discord takes a nonce for one
 * message only. Where the bot may send but not reply, it sends a message that refers to none.
 */
export async function reply(message: Message, body: MessageBody, log: Log): Promise<void> {
  const once = { ...body, nonce: message.id, enforceNonce: true };
  try {
    await message.reply({ ...once, failIfNotExists: false });
  } catch (error) {
    if (!isReplyRefused(error) || !message.channel.isSendable()) throw error;
    logFailure(log, error);
    await message.channel.send(once);
  }
}

/** As many lines of help a channel bears that has not asked for all of it. */
const fewLines = 3;

/** How help begins, up to the end of its first paragraph, and where there is more. */
function brief(answer: Answer): Answer {
  const [paragraph = ''] = (answer.note ?? '').split('\n\n');
  const lines = paragraph.split('\n').slice(0, fewLines);
  return {
    ...answer,
    note: [...lines, say('discord.helpGoesOn', { command: `/${commandFor.nothing}` })].join('\n'),
  };
}

import type { Message } from 'discord.js';
import { followUp } from '../answering/following/followUp.js';
import type { Bot } from '../bot.js';
import type { Log } from '../log.js';
import type { Answer, Asked } from '../model.js';
import { type Adapter, deliver, type Errand } from './deliver.js';
import { isReplyRefused, logFailure } from './failures.js';
import { saidTo } from './messageText.js';
import { questionBefore } from './questionBefore.js';
import type { MessageBody } from './render.js';
import { sendPage } from './sendPage.js';
import { whileTyping } from './typing.js';

/** What is asked of the bot where no command is named, with words and without. */
const commandFor = { words: 'ask', nothing: 'help' } as const;

/** Answers a message with a reply to it. Nobody is an admin in a message. */
export async function answerMessage(message: Message, adapter: Adapter, errand: Errand): Promise<void> {
  const { log } = errand;
  await whileTyping(message, log, async () => {
    const words = saidTo(message, message.client.user.id);
    const before = words === '' ? null : await questionBefore(message, log);
    const further = before === null ? null : followUp(before, words, true);
    const asked = askedBy(further?.question ?? words, adapter.bot);
    const ask = async () => {
      const answer = await adapter.bot.answer({ ...asked, admin: false, limit: further?.limit, paged: true });
      return words === '' ? brief(answer) : answer;
    };
    await deliver(ask, errand, (answer) =>
      sendPage(answer, { ...asked, page: null }, { adapter, log }, (body) => reply(message, body, log)),
    );
  });
}

/** Sends a reply; where the bot may send but not reply, a message that refers to none. */
async function reply(message: Message, body: MessageBody, log: Log): Promise<void> {
  try {
    await message.reply({ ...body, failIfNotExists: false });
  } catch (error) {
    if (!isReplyRefused(error) || !message.channel.isSendable()) throw error;
    logFailure(log, error);
    await message.channel.send(body);
  }
}

function askedBy(words: string, bot: Bot): Asked {
  const command = words === '' ? commandFor.nothing : commandFor.words;
  const option = bot.commands.find(({ name }) => name === command)?.words;
  return { command, options: option === undefined ? {} : { [option]: words } };
}

/** As many lines of help a channel bears that has not asked for all of it. */
const fewLines = 3;

/** How help begins, up to the end of its first paragraph, and where there is more. */
function brief(answer: Answer): Answer {
  const [paragraph = ''] = (answer.note ?? '').split('\n\n');
  const lines = paragraph.split('\n').slice(0, fewLines);
  return { ...answer, note: [...lines, `/${commandFor.nothing} shows all that can be asked.`].join('\n') };
}

import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Message,
  RESTJSONErrorCodes,
} from 'discord.js';
import { say } from '../languages/say.js';
import type { Log } from '../log.js';
import { accents } from './accents.js';
import { addressedTo, saidIn } from './addressed.js';
import { isExpected, isFileRefused, logFailure } from './failures.js';
import { containing, type MessageBody, textDisplays } from './message.js';

/** Discord takes edits of a reply for 15 minutes from the interaction; shortly before, the reply moves. */
export const replyLifetime = 14 * 60_000;

/** What is needed of an interaction whose reply may take long. */
export type LongInteraction = Pick<ChatInputCommandInteraction, 'channel' | 'user'> & {
  editReply(body: MessageBody): Promise<Message>;
};

/** A reply that is edited for as long as it takes, wherever it may stand by then. */
export interface LongReply {
  /** Edits it; gives whether it is shown anywhere: if not, the log has it. Rejects where Discord refuses its files. */
  edit(body: MessageBody): Promise<boolean>;
}

export interface LongReplySettings {
  readonly log: Log;
  /** A clock in milliseconds. */
  readonly now: () => number;
}

/**
 * The reply to an interaction, which after its time goes on as a message of the bot's own: in the channel, where that
 * is refused in a direct message, and where that is refused, too, in the log alone. The reply says where.
 */
export function longReply(interaction: LongInteraction, { log, now }: LongReplySettings): LongReply {
  const end = now() + replyLifetime;
  let place: Message | 'reply' | 'nowhere' = 'reply';

  async function move(body: MessageBody): Promise<boolean> {
    place = (await sendElsewhere(interaction, addressedTo(interaction.user.id, body), log)) ?? 'nowhere';
    await interaction.editReply(movedTo(place)).catch((error: unknown) => {
      if (!isTooLate(error)) logFailure(log, error);
    });
    return place !== 'nowhere' || tellLog(body);
  }

  function tellLog(body: MessageBody): false {
    const files = body.files?.map(({ attachment }) => String(attachment));
    log.warn({ reply: saidIn(body), files }, 'the reply can be sent nowhere');
    return false;
  }

  /** What Discord does not take, for the message is deleted perhaps, the log has; a file may yet be taken out of it. */
  function refused(error: unknown, body: MessageBody): false {
    if (!isExpected(error) || isFileRefused(error)) throw error;
    logFailure(log, error);
    return tellLog(body);
  }

  return {
    async edit(body) {
      if (place === 'nowhere') return tellLog(body);
      if (place === 'reply' && now() >= end) return move(body);
      try {
        if (place === 'reply') await interaction.editReply(body);
        else await place.edit(addressedTo(interaction.user.id, body));
        return true;
      } catch (error) {
        return place === 'reply' && isTooLate(error) ? move(body) : refused(error, body);
      }
    },
  };
}

/** The interaction's token is no longer taken, or its webhook not found. */
const overdue: readonly unknown[] = [
  RESTJSONErrorCodes.InvalidWebhookToken,
  RESTJSONErrorCodes.UnknownWebhook,
];

const isTooLate = (error: unknown): boolean =>
  error instanceof DiscordAPIError && overdue.includes(error.code);

/** Sends a message where the bot itself may; nothing where it may nowhere. */
async function sendElsewhere(
  { channel, user }: LongInteraction,
  body: MessageBody,
  log: Log,
): Promise<Message | undefined> {
  const ways = [...(channel?.isSendable() ? [() => channel.send(body)] : []), () => user.send(body)];
  for (const send of ways) {
    try {
      return await send();
    } catch (error) {
      if (!isExpected(error)) throw error;
      logFailure(log, error);
    }
  }
  return undefined;
}

function movedTo(place: Message | 'nowhere'): MessageBody {
  const text =
    place === 'nowhere' ? say('discord.movedNowhere') : say('discord.movedTo', { link: place.url });
  return containing(textDisplays([text]), accents.notice);
}

import { isRecord } from './checks.js';
import { newId, sentMessage } from './payloads.js';
import type { Reply } from './routes.js';
import { isEphemeralBody, type SentMessages } from './sentMessages.js';

/** An interaction as its token stands for it. */
interface Interaction {
  readonly kind: number;
  readonly channelId: string;
  readonly installedByUser: boolean;
  readonly begun: number;
  /** The message whose button was pressed. */
  readonly pressedOn: string | null;
  acknowledged: boolean;
  expired: boolean;
  /** What `@original` means. */
  original: string | null;
  followUps: number;
}

/** What Discord knows of the interactions that it has told the bot of. */
export interface Interactions {
  begin(interaction: Begun): void;
  acknowledge(token: string, body: unknown, withResponse: boolean): Reply;
  edit(token: string, message: string): Reply;
  followUp(token: string, body: unknown): Reply;
  /** From now on nothing can be done with the token, as after 15 minutes. */
  expire(token: string): void;
  /** Lets so many milliseconds pass: they pass in no other way, however slow the machine is. */
  wait(milliseconds: number): void;
}

interface Begun {
  readonly token: string;
  readonly type: number;
  readonly channel_id: string;
  readonly authorizing_integration_owners: object;
  readonly message?: { readonly id: string };
}

const typing = 4;
const component = 3;
const callback = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8 } as const;

const longestSilence = 3_000;
const longestLife = 15 * 60_000;
/** Of who has installed the app as a user, where the bot is not. */
const mostFollowUps = 5;

export function openInteractions(sent: SentMessages): Interactions {
  const known = new Map<string, Interaction>();
  let now = 0;
  const isOld = ({ expired, begun }: Interaction) => expired || now - begun > longestLife;

  function acknowledge(token: string, body: unknown, withResponse: boolean): Reply {
    const one = known.get(token);
    if (!one) return { ...unknownInteraction, complaint: 'no such token was given' };
    if (isOld(one)) return invalidToken;
    if (one.acknowledged) return alreadyAcknowledged;
    if (now - one.begun > longestSilence) return unknownInteraction;
    const type = isRecord(body) ? Number(body.type) : 0;
    if (!fits(one, type))
      return { ...refusal(400, 50_035, 'Invalid Form Body'), complaint: `answered by ${type}` };
    one.acknowledged = true;
    if (type === callback.choices) return { status: 204 };
    if (type === callback.deferredUpdate || type === callback.update) one.original = one.pressedOn;
    else one.original = sent.add({ ...one, token, ephemeral: isEphemeralBody(body) });
    const messageId = one.original ?? undefined;
    if (!withResponse) return { status: 204, messageId };
    const message = sentMessage(one.channelId, messageId ?? newId());
    const told = { id: newId(), type: one.kind, response_message_id: message.id };
    return { status: 200, messageId, body: { interaction: told, resource: { type, message } } };
  }

  function edit(token: string, message: string): Reply {
    const one = known.get(token);
    if (!one) return unknownWebhook;
    if (isOld(one)) return invalidToken;
    const id = message === '@original' ? one.original : message;
    if (id === null || (id !== one.original && sent.get(id)?.token !== token)) return unknownMessage;
    return { status: 200, body: sentMessage(one.channelId, id), messageId: id };
  }

  function followUp(token: string, body: unknown): Reply {
    const one = known.get(token);
    if (!one?.acknowledged || one.kind === typing) return unknownWebhook;
    if (isOld(one)) return invalidToken;
    one.followUps += 1;
    if (one.installedByUser && one.followUps > mostFollowUps)
      return refusal(400, 40_094, 'This interaction has reached the maximum number of follow up messages');
    const id = sent.add({ ...one, token, ephemeral: isEphemeralBody(body) });
    return { status: 200, body: sentMessage(one.channelId, id), messageId: id };
  }

  return {
    begin({ token, type, channel_id: channelId, authorizing_integration_owners: owners, message }) {
      const installedByUser = '1' in owners && !('0' in owners);
      const place = { kind: type, channelId, installedByUser, pressedOn: message?.id ?? null };
      known.set(token, {
        ...place,
        begun: now,
        acknowledged: false,
        expired: false,
        original: null,
        followUps: 0,
      });
    },
    acknowledge,
    edit,
    followUp,
    expire(token) {
      const one = known.get(token);
      if (!one) throw new Error(`there is no token ${token}`);
      one.expired = true;
    },
    wait(milliseconds) {
      now += milliseconds;
    },
  };
}

/** Whether this kind of interaction can be answered so. */
function fits({ kind }: Interaction, type: number): boolean {
  if (kind === typing) return type === callback.choices;
  const usual: readonly number[] = [callback.message, callback.deferred];
  const inPlace: readonly number[] = [callback.deferredUpdate, callback.update];
  return usual.includes(type) || (kind === component && inPlace.includes(type));
}

const refusal = (status: number, code: number, message: string): Reply => ({
  status,
  body: { code, message },
});
const unknownInteraction = refusal(404, 10_062, 'Unknown interaction');
const alreadyAcknowledged: Reply = {
  ...refusal(400, 40_060, 'Interaction has already been acknowledged.'),
  complaint: 'acknowledged already',
};
const unknownWebhook: Reply = {
  ...refusal(404, 10_015, 'Unknown Webhook'),
  complaint: 'not acknowledged, or no such token',
};
const unknownMessage: Reply = {
  ...refusal(404, 10_008, 'Unknown Message'),
  complaint: 'no message of this token',
};
const invalidToken = refusal(401, 50_027, 'Invalid Webhook Token');

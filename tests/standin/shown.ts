import { isRecord, nested } from './checks.js';
import type { Recorded, SentFile } from './ledger.js';
import { newId } from './payloads.js';

/** What the bot showed in the end. */
export interface Shown {
  /** The text of all components, a line break between them. */
  readonly text: string;
  readonly ephemeral: boolean;
  readonly body: Readonly<Record<string, unknown>>;
  readonly files: readonly SentFile[];
  /** To what it is an answer, by whom. */
  readonly answers: { readonly to: 'interaction' | 'message'; readonly userId: string; readonly id?: string };
  /** The message in which it stands. */
  readonly messageId: string;
  /** Whether it was shown in place of the message whose button was pressed. */
  readonly inPlace: boolean;
}

type Circumstances = Pick<Shown, 'answers'> & Partial<Pick<Shown, 'ephemeral' | 'inPlace' | 'messageId'>>;

const ephemeralFlag = 1 << 6;

/** What a request of the bot's shows; where it says itself that it is ephemeral, it is. */
export function shownBy({ body: sent, files, messageId }: Recorded, circumstances: Circumstances): Shown {
  const body = isRecord(sent) && isRecord(sent.data) ? sent.data : sent;
  if (!isRecord(body)) throw new Error('the bot sent no body');
  const text = nested(body.components)
    .flatMap(({ content }) => (typeof content === 'string' ? [content] : []))
    .join('\n');
  const ephemeral = (Number(body.flags) & ephemeralFlag) !== 0;
  return { text, ephemeral, body, files, messageId: messageId ?? newId(), inPlace: false, ...circumstances };
}

/** Whether an acknowledgement makes the answer to come one that the asker alone sees. */
export function isEphemeral({ body }: Recorded): boolean {
  const flags = isRecord(body) && isRecord(body.data) ? Number(body.data.flags) : 0;
  return (flags & ephemeralFlag) !== 0;
}

/** Whether a reply shows how far the reading has come, in whatever language, and so is no answer yet. */
export function isNotice({ body }: Recorded): boolean {
  return /"content":"[^"]*[▰▱]{10}/.test(JSON.stringify(body));
}

/** Whether a request is the sending of a reply to a message. */
export function repliesTo({ method, body }: Recorded, messageId: string): boolean {
  if (method !== 'POST' || !isRecord(body) || !isRecord(body.message_reference)) return false;
  return body.message_reference.message_id === messageId;
}

export { type Button, buttonsOf } from './controls.js';

import type { Embed, Message, MessageMentions } from 'discord.js';
import { withoutMention } from './addressing.js';
import { type NameOf, plainText } from './plainText.js';

/** What of a message has words: of one that was sent, or of one that another forwards. */
interface Spoken {
  readonly content: string | null;
  readonly embeds?: readonly Embed[] | null;
  readonly components?: readonly object[] | null;
  readonly mentions?: MessageMentions | null;
}

/**
 * What a message says, as plain text: its own words; where it has none, those that it forwards, or those of
 * its embeds and components. Empty where there are no words at all, only a picture.
 */
export const messageText = (message: Message): string => textOf(message, message.content);

/** The same of a message to the bot, without the bot being named. */
export const saidTo = (message: Message, self: string): string =>
  textOf(message, withoutMention(message.content, self));

function textOf({ embeds, components, mentions, messageSnapshots }: Message, content: string): string {
  const forwarded = [...messageSnapshots.values()].flatMap((snapshot) => partsOf(snapshot));
  const own = partsOf({ content, embeds, components, mentions });
  return [...own, ...forwarded].find((text) => text !== '') ?? '';
}

/** The texts that a message might be read for, each as a whole. */
function partsOf(spoken: Spoken): string[] {
  const nameOf = namesIn(spoken.mentions ?? null);
  const embedded = (spoken.embeds ?? []).flatMap(textsOf);
  const parts = [spoken.content ?? '', embedded.join('\n'), textsIn(spoken.components ?? []).join('\n')];
  return parts.map((part) => plainText(part, nameOf));
}

function textsOf({ title, description, fields }: Embed): string[] {
  const texts = [title, description, ...fields.flatMap(({ name, value }) => [name, value])];
  return texts.filter((text) => text !== null);
}

/** The texts of components, however deep. */
function textsIn(components: readonly object[]): string[] {
  return components.flatMap((component) => [
    ...('content' in component && typeof component.content === 'string' ? [component.content] : []),
    ...('components' in component && Array.isArray(component.components)
      ? textsIn(component.components)
      : []),
  ]);
}

/** Names as far as the message or the server tells them. */
function namesIn(mentions: MessageMentions | null): NameOf {
  return ({ of, id }) => {
    if (of === 'user') return mentions?.users.get(id)?.displayName;
    if (of === 'role') return mentions?.roles.get(id)?.name;
    const channel = mentions?.channels.get(id);
    return channel && 'name' in channel ? (channel.name ?? undefined) : undefined;
  };
}

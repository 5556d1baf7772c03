import { type Asker, account, commandUse, message, newId, ownersOf, self } from './payloads.js';
import { type Spot, spotOf } from './places.js';
import type { Shown } from './shown.js';

/** What is used of a message: a button, or a menu with what is chosen in it. */
export interface Used {
  readonly id: string;
  /** Discord's number for the kind of component. Default: a button. */
  readonly type?: number;
  readonly values?: readonly string[];
}

/** A press of a button of what was shown, or a choice from its menu, with the message as Discord has it. */
export function componentUse(shown: Shown, { id: customId, type = 2, values }: Used, asker: Asker = {}) {
  const { body, ephemeral, answers } = shown;
  const reader = account(answers.userId, 'reader');
  const spot = spotOf(asker);
  const owners = ownersOf(spot, answers.userId);
  const origin =
    answers.to === 'interaction'
      ? {
          interaction_metadata: {
            id: newId(),
            type: 2,
            user: reader,
            authorizing_integration_owners: owners,
          },
        }
      : { type: 19, message_reference: referenceIn(spot, answers.id) };
  const shownMessage = {
    ...message('', {
      ...asker,
      extra: {
        author: self,
        components: body.components,
        flags: Number(body.flags) | (ephemeral ? 1 << 6 : 0),
        ...origin,
      },
    }),
    id: shown.messageId,
  };
  const component = { component_type: type, ...(values ? { values } : {}) };
  const { token, ...use } = commandUse({}, asker);
  return { ...use, token, type: 3, data: { custom_id: customId, ...component }, message: shownMessage };
}

/** Of a reply Discord sends with a press only to what it replies, and not that itself. */
const referenceIn = ({ channel, guildId }: Spot, id = newId()) => ({
  type: 0,
  message_id: id,
  channel_id: channel.id,
  ...(guildId === null ? {} : { guild_id: guildId }),
});

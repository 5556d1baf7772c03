import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { all, areFewChoices, type Check, fits, isQuietV2Message, isRecord } from './checks.js';
import type { Interactions } from './interactions.js';
import type { Route } from './routes.js';

const callback = { message: 4, deferredUpdate: 6, update: 7, choices: 8 } as const;

/** An acknowledgement, or the answer at once. */
const isCallback: Check = (body) => {
  const { type, data } = isRecord(body) ? body : {};
  if (type === callback.choices)
    return all(fits(ApplicationCommandAutocompleteCallbackRequestSchema), areFewChoices)(body);
  if (type === callback.deferredUpdate) return fits(UpdateMessageInteractionCallbackRequestSchema)(body);
  if (type === callback.update)
    return [...fits(UpdateMessageInteractionCallbackRequestSchema)(body), ...isQuietV2Message(data)];
  return [
    ...fits(CreateMessageInteractionCallbackRequestSchema)(body),
    ...(type === callback.message ? isQuietV2Message(data) : []),
  ];
};

const isMessage = all(fits(IncomingWebhookUpdateRequestPartialSchema), isQuietV2Message);

/** How interactions are answered: by their tokens, without the bot's own. */
export function interactionRoutes(interactions: Interactions): readonly Route[] {
  const message = /^\/webhooks\/\d+\/([\w-]+)\/messages\/(@original|\d+)$/;
  return [
    {
      method: 'POST',
      path: /^\/interactions\/\d+\/([\w-]+)\/callback$/,
      open: true,
      check: isCallback,
      reply: ([token = ''], { body, query }) =>
        interactions.acknowledge(token, body, query.get('with_response') === 'true'),
    },
    {
      method: 'PATCH',
      path: message,
      open: true,
      check: isMessage,
      reply: ([token = '', id = '']) => interactions.edit(token, id),
    },
    {
      method: 'GET',
      path: message,
      open: true,
      reply: ([token = '', id = '']) => interactions.edit(token, id),
    },
    {
      method: 'POST',
      path: /^\/webhooks\/\d+\/([\w-]+)$/,
      open: true,
      check: isMessage,
      reply: ([token = ''], { body }) => interactions.followUp(token, body),
    },
  ];
}

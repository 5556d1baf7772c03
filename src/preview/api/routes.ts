import type { ServerResponse } from 'node:http';
import type { z } from 'zod';
import { readBody, sendJson } from '../http/body.js';
import type { Route } from '../http/route.js';
import type { Pretended } from '../local/discord.js';
import type { Offered, Outcome } from '../local/shown.js';
import { asked } from './asked.js';
import { placesIn } from './places.js';

/** What the page asks, put to the bot as Discord would. */
export function apiRoutes(discord: Pretended): Route[] {
  return [
    asking('command', asked.command, ({ command, options, ...place }, outcome) =>
      discord.command(command, options, place, outcome),
    ),
    asking('mention', asked.mention, ({ words, repliesTo, ...place }, outcome) =>
      discord.mention(words, repliesTo, place, outcome),
    ),
    asking('press', asked.press, ({ message, id, kind, values, ...place }, outcome) =>
      discord.press({ id, kind, values }, message, place, outcome),
    ),
    {
      method: 'POST',
      path: /^\/api\/suggestions$/,
      async answer({ request, response }) {
        const { command, option, options, ...place } = await readBody(request, asked.suggestions);
        let offered: readonly Offered[] = [];
        const offer = (choices: readonly Offered[]) => {
          offered = choices;
        };
        await discord.type(command, option, options, place, { show: () => undefined, offer });
        sendJson(response, offered);
      },
    },
  ];
}

/**
 * Something that is asked at an address of its own: what is shown comes as lines of JSON, each a message, as it comes,
 * with the places in articles to which its buttons refer.
 */
function asking<T extends z.ZodType>(
  name: string,
  shape: T,
  ask: (what: z.infer<T>, outcome: Outcome) => Promise<void>,
): Route {
  return {
    method: 'POST',
    path: new RegExp(`^/api/${name}$`),
    async answer({ request, response }) {
      const what = await readBody(request, shape);
      await ask(what, linesTo(response));
      response.end();
    },
  };
}

function linesTo(response: ServerResponse): Outcome {
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
  return {
    show(message) {
      const told = { ...message, places: placesIn(message.components) };
      response.write(`${JSON.stringify(told)}\n`);
    },
    offer: () => undefined,
  };
}

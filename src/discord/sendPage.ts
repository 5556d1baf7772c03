import { setTimeout } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import type { Log } from '../log.js';
import type { Answer, Finding } from '../model.js';
import type { Adapter } from './deliver.js';
import { isExpected, logFailure } from './failures.js';
import { limits } from './limits.js';
import type { Turn } from './pages/pageState.js';
import { pageFor } from './pages/renderPage.js';
import type { Draw, Picture } from './picture.js';
import type { MessageBody } from './render.js';

/** How long a page waits for its picture, in milliseconds. */
const patience = 2_000;

export interface Sending {
  readonly adapter: Adapter;
  readonly log: Log;
  /** A line of Markdown on what was asked, to stand above it all. */
  readonly about?: string;
}

/**
 * Sends a page of an answer together with its picture, where one can be drawn soon. A picture that comes later is not
 * added to what was sent: it would push away what is being read, and might undo a page that was turned meanwhile. One
 * that is too large, or that Discord does not take here, is logged, and the page is sent without it.
 */
export async function sendPage<T>(
  answer: Answer,
  wanted: Turn,
  { adapter: { bot, draw }, log, about }: Sending,
  send: (body: MessageBody) => Promise<T>,
): Promise<T> {
  const page = pageFor(answer, { ...wanted, ...answer.answeredBy }, bot.commands, about);
  const picture = draw && page.findings.length > 0 ? await drawn(draw, answer, page.findings, log) : null;
  if (picture === null) return send(page.body(null));
  try {
    return await send(page.body(picture));
  } catch (error) {
    if (!mayBeThePicture(error)) throw error;
    logFailure(log, error);
    return send(page.body(null));
  }
}

async function drawn(
  draw: Draw,
  answer: Answer,
  page: readonly Finding[],
  log: Log,
): Promise<Picture | null> {
  const [late, soon] = [new AbortController(), new AbortController()];
  const waited = setTimeout(patience, undefined, { signal: soon.signal });
  const picture = await Promise.race([draw(answer, page, late.signal), waited]);
  if (picture === undefined) {
    late.abort();
    log.warn({ milliseconds: patience }, 'the picture took too long');
    return null;
  }
  soon.abort();
  if (picture === null || picture.png.byteLength <= limits.file) return picture;
  log.warn({ bytes: picture.png.byteLength }, 'the picture is too large');
  return null;
}

const ofFiles: readonly unknown[] = [
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.RequestEntityTooLarge,
];

/** Whether Discord may take the same message without a picture: not where the message or its time is gone. */
function mayBeThePicture(error: unknown): boolean {
  if (isExpected(error)) return ofFiles.includes(error.code);
  return error instanceof DiscordAPIError || error instanceof HTTPError;
}

import { setTimeout } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import type { Log } from '../log.js';
import type { Answer } from '../model.js';
import type { Adapter } from './deliver.js';
import { isExpected, logFailure } from './failures.js';
import { limits } from './limits.js';
import type { Turn } from './pages/pageState.js';
import { pageFor } from './pages/renderPage.js';
import type { Picture } from './picture.js';
import type { MessageBody } from './render.js';

/** How long a page waits for its picture, in milliseconds. */
const patience = 2_000;

/**
 * Sends a page of an answer together with its picture, where one can be drawn soon. A picture that comes later is not
 * added to what was sent: it would push away what is being read, and might undo a page that was turned meanwhile. A
 * picture that fails, is too large, or that Discord does not take here is logged, and the page is sent without it.
 */
export async function sendPage<T>(
  answer: Answer,
  wanted: Turn,
  { adapter: { bot, draw }, log }: { readonly adapter: Adapter; readonly log: Log },
  send: (body: MessageBody) => Promise<T>,
): Promise<T> {
  const page = pageFor(answer, wanted, bot.commands);
  const picture =
    draw && page.findings.length > 0 ? await drawn(() => draw(answer, page.findings), log) : null;
  if (picture === null) return send(page.body(null));
  try {
    return await send(page.body(picture));
  } catch (error) {
    if (!mayBeThePicture(error)) throw error;
    logFailure(log, error);
    return send(page.body(null));
  }
}

async function drawn(draw: () => Promise<Picture | null>, log: Log): Promise<Picture | null> {
  const late = new AbortController();
  try {
    const drawing = draw();
    // One that fails after it was given up is nobody's concern any more.
    drawing.catch(() => undefined);
    const picture = await Promise.race([drawing, setTimeout(patience, undefined, { signal: late.signal })]);
    if (picture && picture.png.byteLength <= limits.file) return picture;
    if (picture === undefined) log.warn({ milliseconds: patience }, 'the picture took too long');
    else if (picture) log.warn({ bytes: picture.png.byteLength }, 'the picture is too large');
  } catch (error) {
    logFailure(log, error);
  } finally {
    late.abort();
  }
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

import { type APIMediaGalleryComponent, ComponentType } from 'discord.js';
import type { Answer, Finding } from '../model.js';
import type { Picture } from '../picture/draw.js';
import { cutToFit } from './cutToFit.js';
import { limits } from './limits.js';
import type { MessageBody } from './message.js';

export type { Picture };

/** Draws a page of an answer, or gives `null` where there is nothing to draw, or `signal` gives it up. */
export type Draw = (
  answer: Answer,
  page: readonly Finding[],
  signal?: AbortSignal,
) => Promise<Picture | null>;

const name = 'timeline.png';

/** The picture as a component of a message; none where there is none. */
export function gallery(picture: Picture | null): APIMediaGalleryComponent[] {
  if (picture === null) return [];
  const description = cutToFit(picture.alt.trim(), limits.pictureText, (text) => text);
  const item = { media: { url: `attachment://${name}` }, ...(description === '' ? {} : { description }) };
  return [{ type: ComponentType.MediaGallery, items: [item] }];
}

/** The picture as the message's file; none where there is none. */
export function attached(picture: Picture | null): Pick<MessageBody, 'files'> {
  if (picture === null) return {};
  return { files: [{ attachment: Buffer.from(picture.png), name }] };
}

import { z } from 'zod';
import type { Asked } from '../../model.js';
import { limits } from '../limits.js';

/** A page that a button leads to, from 0. */
export interface Turn extends Asked {
  readonly page: number;
}

/** The places of a row of buttons; the one in the middle says which page is shown. */
export const places = ['first', 'previous', 'shown', 'next', 'last'] as const;
export type Place = (typeof places)[number];

/** To be counted up when what stands in an id changes its meaning: then ids of before are not read at all. */
const version = 'page1';
const idShape = new RegExp(`^${version}:([0-4]):(\\d{1,4}):([\\w-]{0,100})$`);
const mostPages = 9_999;

/** How much of what was asked each button carries beside version, place and page. */
const share = limits.customId - `${version}:0:${mostPages}:`.length;

/**
 * The ids of a row of buttons that lead to these pages, at most 100 characters each; or `null` where what was asked
 * is too long for them. What was asked is spread over all five, for all come back with the message when one of them
 * is pressed: five times as much as one could carry, and nothing to be kept by the bot. It stands in letters and
 * digits alone, so that no sign in it can part an id or be changed on its way.
 */
export function writeIds(asked: Asked, pages: Readonly<Record<Place, number>>): Record<Place, string> | null {
  const text = encode(asked);
  if (text.length > share * places.length || Math.max(...Object.values(pages)) > mostPages) return null;
  const idAt = (place: Place) => {
    const slot = places.indexOf(place);
    return `${version}:${slot}:${pages[place]}:${text.slice(slot * share, (slot + 1) * share)}`;
  };
  return {
    first: idAt('first'),
    previous: idAt('previous'),
    shown: idAt('shown'),
    next: idAt('next'),
    last: idAt('last'),
  };
}

/**
 * Where the pressed one of a message's buttons leads, or `null` where the ids are not such as `writeIds` gives: those
 * of another version, of another bot, or not all there.
 */
export function readTurn(pressed: string, ids: readonly string[]): Turn | null {
  const page = idShape.exec(pressed)?.[2];
  if (page === undefined || !ids.includes(pressed)) return null;
  const parts = ids.flatMap((id) => {
    const [, slot, , part] = idShape.exec(id) ?? [];
    return part === undefined ? [] : [[Number(slot), part] as const];
  });
  parts.sort(([one], [other]) => one - other);
  if (parts.map(([slot]) => slot).join('') !== '01234') return null;
  const asked = decode(parts.map(([, part]) => part).join(''));
  return asked && { ...asked, page: Number(page) };
}

const encode = ({ command, options }: Asked): string =>
  Buffer.from(JSON.stringify([command, options])).toString('base64url');

const encoded = z.tuple([z.string(), z.record(z.string(), z.string())]);

/** What does not come out as it went in has been changed on its way. */
function decode(text: string): Asked | null {
  try {
    const [command, options] = encoded.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    const asked = { command, options };
    return encode(asked) === text ? asked : null;
  } catch {
    return null;
  }
}

import type { APIComponentInContainer, APITextDisplayComponent } from 'discord.js';
import type { ButtonKind } from '../findingButtons.js';
import { limits } from '../limits.js';
import {
  containing,
  countComponents,
  idsOf,
  type MessageBody,
  type Row,
  separator,
  textDisplays,
} from '../message.js';
import { attached, gallery, type Picture } from '../picture.js';
import { rowsBelow, type Shown } from '../rowsBelow.js';

/** A finding as it is shown. */
interface Entry extends Shown {
  readonly text: string;
}

/** What a message consists of, as Markdown and as rows to press. */
interface Parts {
  readonly above: readonly string[];
  readonly entries: readonly Entry[];
  readonly below: string;
  readonly rows: readonly (Row | APITextDisplayComponent)[];
  /** The kinds of buttons that may stand below each entry. */
  readonly kinds: readonly ButtonKind[];
  readonly accent: number;
}

/** Puts a message together: as many buttons below each entry as there is room for, and lines between them. */
export function compose(
  { above, entries, below, rows, kinds, accent }: Parts,
  picture: Picture | null,
): MessageBody {
  const top = [...textDisplays(above), ...gallery(picture)];
  const bottom = [...textDisplays([below]), ...rows];
  const texts = textDisplays(entries.map(({ text }) => text));
  const room =
    limits.components - countComponents(containing([...top, ...texts, ...bottom], accent).components);
  const pressed = rowsBelow(entries, kinds, room, idsOf(rows));
  const left = room - countComponents(pressed.filter((row) => row !== null));
  const blocks = texts.map((text, place) => [text, pressed[place] ?? []].flat());
  return {
    ...containing([...top, ...apart(blocks, left), ...bottom], accent),
    ...attached(picture),
  };
}

/** Blocks one below the other, with lines between them where there is room for all of these. */
function apart(
  blocks: readonly (readonly APIComponentInContainer[])[],
  room: number,
): APIComponentInContainer[] {
  const lines = blocks.length - 1 <= room;
  return blocks.flatMap((block, place) => (lines && place > 0 ? [separator, ...block] : block));
}

import type { Faces } from './faces.js';
import { lettering, textAt } from './lettering.js';
import { look } from './look.js';
import type { Scale, Stretch } from './scale.js';
import type { Block, Shape, Text } from './shapes.js';
import { ticksOf } from './ticks.js';

/** Between labels beside each other. */
const apart = 10;

/** The round times of a scale, above all strips; what they are of stands below, where it begins. */
export function axisBlock({ stretches }: Scale, faces: Faces): (top: number) => Block {
  const width = ({ text, size }: Text) => faces.regular.width(text, size);
  const line = (which: 'label' | 'of', top: number) =>
    withoutOverlap(
      stretches.flatMap((stretch) =>
        ticksOf(stretch)
          .filter((tick) => tick[which] !== '')
          .map((tick) => textAt(tick.x, top, tick[which], lettering.note))
          .map((text) => ({ ...text, x: within(stretch, text.x, width(text)) })),
      ),
      width,
    );
  return (top) => {
    const below = line('of', top + look.lineHeight);
    const height = (below.length > 0 ? 2 : 1) * look.lineHeight;
    return { shapes: [...line('label', top), ...below], height };
  };
}

/** Where a label begins that stands over the middle of `x`, but not beyond its stretch. */
const within = ({ left, width }: Stretch, x: number, labelWidth: number): number =>
  Math.max(left, Math.min(left + width - labelWidth, x - labelWidth / 2));

/** Of labels that would run into each other the first. */
function withoutOverlap(labels: readonly Text[], width: (label: Text) => number): Text[] {
  let end = Number.NEGATIVE_INFINITY;
  return labels.filter((label) => {
    if (label.x < end) return false;
    end = label.x + width(label) + apart;
    return true;
  });
}

/** The strip of a scale on which one date is marked, with a line at each tick. */
export function stripOf({ stretches }: Scale, y: number): Shape[] {
  return stretches.flatMap((stretch, at): Shape[] => {
    const { left: x, width } = stretch;
    const before = stretches[at - 1];
    const end = before ? before.left + before.width : x;
    return [
      ...(before ? [{ kind: 'gap', x: end, y, width: x - end } as const] : []),
      { kind: 'strip', x, y, width },
      ...ticksOf(stretch).map((tick) => ({ kind: 'tick', x: tick.x, y }) as const),
    ];
  });
}

import { onward } from './controls.js';
import type { Kind } from './kind.js';
import { as, type Refiner } from './neighbours.js';
import type { Scored } from './score.js';
import { takenUp } from './words.js';

const long = (line: Scored | undefined) => line?.kind === 'prose' && line.words >= 12 && !line.bulleted;

/** A teaser's own sentence, directly below its headline, which the page prints more than once. */
const teasers: Refiner = (lines) =>
  lines.map((line, place) => {
    const above = lines[place - 1]?.kind;
    return line.tight && (above === 'repeated' || above === 'doubled') ? as(line, 'teaser') : line;
  });

/** What stands under "Related news" up to the next paragraph, without the subheading of that paragraph. */
const sections: Refiner = (lines) => {
  let inside = false;
  return lines.map((line, place) => {
    const heading = line.kind === 'section' || line.kind === 'closing';
    inside = heading || (inside && !long(line));
    const next = lines[place + 1];
    const heads = next !== undefined && long(next) && !line.bulleted && takenUp(line.text, [next]) >= 0.5;
    return inside && !heading && !heads ? as(line, 'teaser') : line;
  });
};

const openEnded = new Set<Kind>(['unended', 'unfinished']);

/** A sentence that breaks off above "Read more", with the headline above it. */
const brokenOff: Refiner = (lines) => {
  const leads = lines.map(({ text }) => text.length < 40 && onward.test(text));
  const broken = lines.map(({ kind }, place) => openEnded.has(kind) && leads[place + 1]);
  return lines.map((line, place) => {
    const heads = line.kind === 'fragment' && broken[place + 1];
    return broken[place] || heads ? as(line, 'teaser') : line;
  });
};

/** Tried in this order. */
export const boxRules: readonly Refiner[] = [teasers, sections, brokenOff];

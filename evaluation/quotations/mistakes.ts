import type { Quotation, Span } from '../../src/model.js';
import { paragraphAround } from '../paragraph.js';
import type { Mistake } from '../scorer.js';
import type { Example, Expected } from './example.js';
import type { Matching, Pair } from './matching.js';
import { outcomeOf } from './outcomes.js';
import { isFormRight } from './shape.js';

/** What went wrong in one example, in words. `of` says what was looked for: "quotation", "nested quotation". */
export function mistakesOf(example: Example, of: string, { pairs, missed, extra }: Matching): Mistake[] {
  return [
    ...missed.map((one) => mistake(example, `${of} missed`, one, speakersOf(one), 'nothing')),
    ...extra.map((one) => mistake(example, `no ${of}`, one.content, 'nothing', nameOf(one.speaker))),
    ...pairs.flatMap((pair) => pairMistakes(example, of, pair)),
  ];
}

function pairMistakes(example: Example, of: string, pair: Pair): Mistake[] {
  const { expected, found } = pair;
  const mistakes: Mistake[] = [];
  const add = (kind: string, wanted: string, given: string) =>
    mistakes.push(mistake(example, `${of}: ${kind}`, expected, wanted, given));
  const outcome = outcomeOf(pair);
  if (outcome !== 'right') add(`speaker ${outcome}`, speakersOf(expected), givenBy(found));
  if (of !== 'quotation') return mistakes;
  if (expected.continues !== found.continues) {
    add('statement', expected.continues ? 'joined' : 'apart', found.continues ? 'joined' : 'apart');
  }
  if (!isFormRight(pair)) add('form', expected.fragment ? 'fragment' : 'direct', found.directness);
  return mistakes;
}

function mistake(example: Example, kind: string, span: Span, expected: string, given: string): Mistake {
  const { topic, id, text } = example;
  const words = text.slice(span.start, span.end);
  return { kind, example: `${topic}/${id}`, words, expected, given, around: paragraphAround(text, span) };
}

const nameOf = (speaker: string | null): string => speaker ?? 'unclear';

const speakersOf = ({ speakers }: Expected): string => speakers.map(nameOf).join(' or ');

const givenBy = ({ speaker, certainty }: Quotation): string =>
  speaker === null ? 'unclear' : `${speaker} (${certainty.toFixed(2)})`;

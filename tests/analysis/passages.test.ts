import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPassages } from '../../src/analysis/passages.js';
import { findSentences } from '../../src/analysis/sentences.js';
import type { Quotation } from '../../src/model.js';
import { article } from '../articles.js';

const sentence = (words: number) => `A${' word'.repeat(words - 2)} ends.`;
const passagesOf = (text: string, body = article(text).body, quotations: Quotation[] = []) => {
  const whole = { ...article(text), body };
  return findPassages(whole, findSentences(whole), quotations).map(({ start, end }) =>
    text.slice(start, end),
  );
};
const quoted = (text: string, words: string): Quotation => {
  const start = text.indexOf(words);
  return {
    content: { start, end: start + words.length },
    cue: null,
    source: null,
    speaker: null,
    directness: 'direct',
    continues: false,
    certainty: 0,
  };
};

describe('passages', () => {
  test('short paragraphs are joined until there are 40 words', () => {
    const text = [sentence(20), sentence(25), sentence(30), sentence(20)].join('\n\n');
    expect(passagesOf(text)).toEqual([
      `${sentence(20)}\n\n${sentence(25)}`,
      `${sentence(30)}\n\n${sentence(20)}`,
    ]);
  });
  test('a long paragraph is cut between sentences', () => {
    const text = [sentence(50), sentence(50), sentence(50)].join(' ');
    expect(passagesOf(text)).toEqual([`${sentence(50)} ${sentence(50)}`, sentence(50)]);
  });
  test('a sentence longer than a passage stays whole', () => {
    expect(passagesOf(sentence(300))).toEqual([sentence(300)]);
  });
  test('nothing foreign between two blocks gets into a passage', () => {
    const text = `${sentence(10)}\nRead more\n${sentence(10)}`;
    const [first, , last] = article(text).body;
    expect(passagesOf(text, first && last ? [first, last] : [])).toEqual([sentence(10), sentence(10)]);
  });
  test('a quotation is not cut, however long', () => {
    const words = [sentence(70), sentence(70), sentence(70)].join(' ');
    const text = `He said: “${words}” ${sentence(60)}`;
    expect(passagesOf(text)).not.toEqual(passagesOf(text, undefined, [quoted(text, words)]));
    expect(passagesOf(text, undefined, [quoted(text, words)])).toEqual([`He said: “${words}”`, sentence(60)]);
  });
  test('no few words are left behind, where the cut can fall elsewhere', () => {
    const text = [sentence(40), sentence(40), sentence(40), sentence(10)].join(' ');
    expect(passagesOf(text)).toEqual([`${sentence(40)} ${sentence(40)}`, `${sentence(40)} ${sentence(10)}`]);
  });
  test('a short last paragraph goes with the one before', () => {
    const text = [sentence(80), sentence(10)].join('\n\n');
    expect(passagesOf(text)).toEqual([text]);
  });
  test('a heading stands with what it heads', () => {
    const text = [sentence(80), 'The gate', sentence(60)].join('\n\n');
    expect(passagesOf(text)).toEqual([sentence(80), `The gate\n\n${sentence(60)}`]);
  });
  test('paragraphs that are long enough stand alone', () => {
    const text = [sentence(50), sentence(60), sentence(50)].join('\n\n');
    expect(passagesOf(text)).toEqual([sentence(50), sentence(60), sentence(50)]);
  });
  test('where words are not spaced, two letters are about one', () => {
    const text = '港の門が氷で壊れた。'.repeat(40);
    const passages = passagesOf(text);
    expect(passages.join('')).toBe(text);
    for (const { length } of passages) {
      expect(length).toBeGreaterThanOrEqual(80);
      expect(length).toBeLessThanOrEqual(260);
    }
  });
  test('an empty article has none', () => expect(passagesOf('')).toEqual([]));

  test('every sentence stands in exactly one passage, in order', () => {
    const lengths = fc.array(fc.integer({ min: 2, max: 130 }), { maxLength: 12 });
    fc.assert(
      fc.property(lengths, fc.constantFrom(' ', '\n\n'), (words, glue) => {
        const text = words.map(sentence).join(glue);
        const sentences = passagesOf(text).flatMap((passage) => passage.split(/(?<=ends\.)\s+/));
        expect(sentences).toEqual(words.map(sentence));
      }),
    );
  });

  test('passages have 40 to 120 words wherever sentences are short', () => {
    const lengths = fc.array(fc.integer({ min: 2, max: 30 }), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(lengths, fc.constantFrom(' ', '\n\n'), (words, glue) => {
        for (const passage of passagesOf(words.map(sentence).join(glue))) {
          const count = passage.split(/\s+/).length;
          expect(count).toBeGreaterThanOrEqual(40);
          expect(count).toBeLessThanOrEqual(120);
        }
      }),
    );
  });
});

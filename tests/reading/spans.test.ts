import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Article, PlainError } from '../../src/model.js';
import { readArticle } from '../../src/reading/read.js';
import type { Format } from '../../src/reading/source.js';

const pieces = [
  'The mayor said that it rained on Monday.',
  '“No,” she said.',
  '---\n',
  '\n\n',
  '\r\n',
  '  • ',
  '> ',
  '# ',
  'Related News',
  'title: x\n',
  '<!--',
  '-->',
  '<p>',
  '</div>',
  '<article>',
  '<script>',
  '&amp;',
  '😀',
  '\uD83D',
  'date 2025-02-08 ',
  'By Ada Moss',
  '5 May 2018',
  '\u2028',
  '\u0000',
];
const mangled = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

/** The article, or `null` where the source was refused in plain words; any other error is a failure. */
function readOrRefuse(format: Format, text: string): Article | null {
  try {
    return readArticle({ id: 'one', format, text });
  } catch (error) {
    if (error instanceof PlainError) return null;
    throw error;
  }
}

test.each<Format>(['plain', 'page', 'html', 'markdown'])(
  '%s: spans are in range, in order, disjoint, trimmed and not empty, whatever is read',
  (format) => {
    fc.assert(
      fc.property(mangled, (text) => {
        const article = readOrRefuse(format, text);
        let end = 0;
        for (const span of article?.body ?? []) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(article?.text.length ?? 0);
          const exact = article?.text.slice(span.start, span.end) ?? '';
          expect(exact).toBe(exact.trim());
          end = span.end;
        }
      }),
      { numRuns: 150 },
    );
  },
);

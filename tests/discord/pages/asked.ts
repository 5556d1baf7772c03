import fc from 'fast-check';
import type { Asked } from '../../../src/model.js';

const name = fc.stringMatching(/^[a-z][a-z_-]{0,31}$/);

/** Any text, and often one with what means something where it is written down. */
export const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(' ', ':', '|', '_', '{', '}', '\n', '\0', '\ud83d', '😀', '漢', 'é'),
    fc.string(),
  ),
});

export const anyAsked: fc.Arbitrary<Asked> = fc.record({
  command: name,
  options: fc.dictionary(name, anyText, { maxKeys: 4, noNullPrototype: true }),
});

/** What Discord takes as an id, and as the value of a choice. */
export const isId = /^[^\s\p{C}]{1,100}$/u;

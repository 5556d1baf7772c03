import fc from 'fast-check';

const subjects = ['ferry', 'bridge', 'tram', 'tower', 'harbour'];
const speakers = ['Tom Berg', 'Ada Lind', 'Minister Carl Holm'];
const outlets = ['The Harbour Post', 'Coast Daily'];

const subject = fc.constantFrom(...subjects);
const speaker = fc.constantFrom(...speakers);

/** Sentences of invented news: quotations, reported words, dates, names alone. */
const sentence = fc.oneof(
  fc.tuple(subject, speaker).map(([what, who]) => `“The ${what} is late this year again,” said ${who}.`),
  fc.tuple(subject, speaker).map(([what, who]) => `${who} said the ${what} would be closed in winter.`),
  subject.map((what) => `The ${what} was opened on 12 June 2019.`),
  speaker.map((who) => `Last Friday ${who.split(' ').at(-1)} met the workers.`),
  subject.map((what) => `Nobody in the town spoke of the ${what} – not even “the workers”.`),
);

/** A text that is long enough to be told again by others. */
const wire = Array.from(
  { length: 12 },
  (_, i) =>
    `“Boat number ${i} of the line ${i * 7} leaves the ${subjects[i % 5]} at ${i} o’clock,” said Tom Berg.`,
).join(' ');

const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')) },
  { weight: 2, arbitrary: sentence.map((own) => `${wire} ${own}`) },
  { weight: 1, arbitrary: fc.constant(wire) },
);

const row = fc.record({
  text,
  publisher: fc.constantFrom(...outlets),
  published: fc.constantFrom('2019-06-14', '2020-01-05', undefined),
});

/** A file of the corpus: an article, many articles, or what is none. */
const content = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(
      fc.constant('.json'),
      row.map((one) => JSON.stringify(one)),
    ),
  },
  { weight: 3, arbitrary: fc.tuple(fc.constant('.txt'), text) },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc.constant('.jsonl'),
      fc
        .array(
          fc.oneof(
            row.map((one) => JSON.stringify(one)),
            fc.constantFrom('', '{"text":'),
          ),
          { maxLength: 5 },
        )
        .map((lines) => lines.join('\n')),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(['.json', '{'] as const, ['.txt', ''] as const) },
);

/** What somebody does to a corpus. */
export type Edit =
  | { readonly kind: 'write'; readonly file: string; readonly content: string }
  | { readonly kind: 'remove' | 'touch'; readonly file: number }
  | { readonly kind: 'rename'; readonly file: number; readonly to: string };

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const place = fc.nat({ max: 6 });

const write: fc.Arbitrary<Edit> = fc
  .tuple(name, content)
  .map(([file, [ending, written]]) => ({ kind: 'write', file: `${file}${ending}`, content: written }));

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: write },
  fc.record({ kind: fc.constantFrom('remove' as const, 'touch' as const), file: place }),
  fc.record({ kind: fc.constant('rename' as const), file: place, to: name }),
);

/** A corpus, and then what is done to it, a few things between one reading and the next. */
export const history: fc.Arbitrary<readonly (readonly Edit[])[]> = fc
  .tuple(
    fc.array(write, { minLength: 3, maxLength: 7 }),
    fc.array(fc.array(edit, { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  )
  .map(([first, later]) => [first, ...later]);

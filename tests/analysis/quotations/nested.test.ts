import { expect, test } from 'vitest';
import { printed, said, speechIn } from './said.js';

const nested = (text: string): (string | null)[][] =>
  speechIn(text).nested.map(({ speaker, content }) => [speaker, printed(text, content)]);

test.each([
  [
    'somebody by name',
    '“Ben Ode told me, ‘You will never work here again,’ and left,” said Ida Holm.',
    'Ben Ode',
    'You will never work here again,',
  ],
  ['straight marks', '"Ben Ode told me, \'Go home,\' and left," said Ida Holm.', 'Ben Ode', 'Go home,'],
  ['double in single marks', '‘Ben Ode said “go home” and left,’ said Ida Holm.', 'Ben Ode', 'go home'],
  ['marks of one kind', '“Ben Ode said “go home” and left,” said Ida Holm.', 'Ben Ode', 'go home'],
  ['straight marks of one kind', '"Ben Ode said "go home" and left," said Ida Holm.', 'Ben Ode', 'go home'],
  ['angled marks', '»Ben Ode said, ›go home‹, and left«, said Ida Holm.', 'Ben Ode', 'go home'],
  [
    'the speaker of the outer one',
    '“I told him, ‘Go home,’ and left,” said Ida Holm.',
    'Ida Holm',
    'Go home,',
  ],
  ['somebody without a name', '“My father said, ‘Go home,’ to me,” said Ida Holm.', 'my father', 'Go home,'],
  [
    'a pronoun for somebody whom the words name',
    '“I met Ben Ode. He said, ‘Go home.’ I left,” said Ida Holm.',
    'Ben Ode',
    'Go home.',
  ],
  [
    'a pronoun for nobody whom the words name',
    'Ben Ode left. “He looked at me and said, ‘You will never work here again,’” said Ida Holm.',
    null,
    'You will never work here again,',
  ],
  ['nobody', '“We ask, ‘Who are these people?’ every day,” said Ida Holm.', null, 'Who are these people?'],
  ['a transcript', 'HOLM: Ben Ode said, “Go home.” I left.\n\nQUIST: When?', 'Ben Ode', 'Go home.'],
])('words inside a quotation, of %s', (_whose, text, speaker, content) => {
  expect(nested(text)).toEqual([[speaker, content]]);
});

test.each([
  ['scare quotes', '“The ‘deep state’ is behind it all,” said Ida Holm.'],
  ['a title', '“I read ‘The Long Road Home’ in a day,” said Ida Holm.'],
  ['apostrophes', "“It's the ministers' plan, isn't it? The '90s are over,” said Ida Holm."],
  ['a mark that never closes', '“He said, ‘Go home, and I left,” said Ida Holm.'],
  ['a fragment of nobody', '“They said ‘never’ and left,” said Ida Holm.'],
])('nothing nested in %s', (_what, text) => {
  expect(nested(text)).toEqual([]);
  expect(said(text)).toHaveLength(1);
});

test('the outer quotation keeps its words and its speaker', () => {
  expect(said('“Ben Ode said “go home” and left,” said Ida Holm.')).toEqual([
    ['Ida Holm', 'Ben Ode said “go home” and left,'],
  ]);
});

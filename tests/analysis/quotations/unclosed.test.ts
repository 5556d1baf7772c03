import { expect, test } from 'vitest';
import { quotationsIn, said } from './said.js';

const CATCH = 'We caught eleven fish in a week,';

test.each([
  [
    'a name behind its verb',
    `"${CATCH} said Ben Ode, who has fished for years. He sold his boat.`,
    'Ben Ode',
  ],
  ['a curly mark', `“${CATCH} said Ben Ode. He sold his boat.`, 'Ben Ode'],
  ['the next paragraph opens', `"${CATCH} said Ben Ode. He left.\n\n"We may not," he said.`, 'Ben Ode'],
  ['a person behind the verb', `"${CATCH} said the mayor of Ulm. He sold his boat.`, 'the mayor of Ulm'],
  ['a name before its verb', `"${CATCH} Ben Ode said. He sold his boat.`, 'Ben Ode'],
  ['a pronoun', `Ben Ode fishes. "${CATCH} he said. He sold his boat.`, 'Ben Ode'],
  ['a circumstance', `"${CATCH} Ben Ode said on Monday in Ulm. He sold his boat.`, 'Ben Ode'],
  ['the press', `"${CATCH} Ben Ode told reporters. He sold his boat.`, 'Ben Ode'],
  ['a part behind it', `"${CATCH} Ben Ode said, "and that was all of it."`, 'Ben Ode'],
])('a missing closing mark stands before a plain cue: %s', (_cue, text, speaker) => {
  expect(said(text)[0]).toEqual([speaker, CATCH]);
});

test('it stands before a cue behind a question, or a dash', () => {
  expect(said('"Who fishes here now? said Ben Ode. He left.')).toEqual([['Ben Ode', 'Who fishes here now?']]);
  expect(said('"Nobody fishes here – said Ben Ode. He left.')).toEqual([['Ben Ode', 'Nobody fishes here']]);
});

test.each([
  ['what the speaker told', 'I went to him, I said go, and he went. We never met again.'],
  ['whom the speaker asked', 'We went in, asked the mayor for help, and left.'],
  ["the speaker's own people", 'We came in. Go away, said my boss. So we left.'],
  ['who said what', 'We came in, he said we must go, and so we left.'],
  ['a verb without a comma', 'We did what he said. We left in time.'],
])('a quotation without its closing mark goes on behind %s', (_what, words) => {
  expect(said(`Ida Holm said: "${words}`)).toEqual([['Ida Holm', words]]);
});

test('a dialogue told in a quotation that goes on in the next paragraph does not end it', () => {
  const [first] = said('Ida Holm said: "We came in. Go away, he said. So we left.\n\n"We never met again."');
  expect(first).toEqual(['Ida Holm', 'We came in. Go away, he said. So we left.']);
});

test('a quotation that has its closing mark keeps the cues inside it', () => {
  const words = 'We came in. Go away, said Ben Ode. So we left.';
  expect(said(`Ida Holm said: "${words}"`)).toEqual([['Ida Holm', words]]);
});

test('the paragraph behind one ended by a cue is a statement of its own', () => {
  const text = `"${CATCH} said Ben Ode. He left.\n\n"We may not fish again here," said Ida Holm.`;
  expect(quotationsIn(text).map(({ speaker, continues }) => [speaker, continues])).toEqual([
    ['Ben Ode', false],
    ['Ida Holm', false],
  ]);
});

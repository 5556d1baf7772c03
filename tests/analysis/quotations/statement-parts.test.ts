import { expect, test } from 'vitest';
import { quotationsIn, said, speechIn } from './said.js';

const continues = (text: string): boolean[] => quotationsIn(text).map((quotation) => quotation.continues);

test.each([
  ['behind the cue', '“I will not go,” Ida Holm said, “and nobody can make me.”'],
  ['behind the speaker', '“I will not go,” said Ida Holm, the mayor of Ulm, “and nobody can make me.”'],
  ['behind more of the sentence', '“I will not,” Ida Holm told reporters in Ulm on Monday, “ever go there.”'],
  ['behind a dash', '“I will not go” – Ida Holm said – “and nobody can make me.”'],
  ['behind "according to"', '"I will not go," according to Ida Holm, "and nobody can make me."'],
  ['behind a question', '“Who knows?” Ida Holm asked, “maybe we win.”'],
  ['behind a verb that no list has', '“I will not go,” Ida Holm trumpeted, “and nobody can make me.”'],
  ['behind a stop where a comma should stand', '“If we win,” Ida Holm said. “then we all rest.”'],
  ['behind a speaker who stays unclear', '“I will not go,” she said, “and nobody can make me.”'],
  ['in the next paragraph', 'Ida Holm said: “We won.\n\n“Now we all rest.”'],
])('a statement goes on %s', (_where, text) => {
  expect(continues(text)).toEqual([false, true]);
});

test.each([
  ['a sentence of its own', '“I will not go,” Ida Holm said. “Nobody can make me go.”'],
  ['two fragments', 'Ida Holm called it “a bitter night” and “a disgrace”.'],
  ['a fragment behind "and"', '“I will not go,” Ida Holm said, and “nobody can make me.”'],
  ['something added', '“I will not go,” Ida Holm said, adding, “nobody can make me.”'],
  ['what somebody called it', '“We won,” said Ida Holm, calling it “a great day for us all”.'],
  ['somebody else', '“I will not go,” Ida Holm said, “you will,” said Ben Ode.'],
  ['a paragraph whose marks are closed', 'Ida Holm said: “We won.”\n\n“Now we all rest.”'],
  ['words before the next paragraph', 'Ida Holm said: “We won.\n\nShe added: “Now we all rest.”'],
])('a statement does not go on with %s', (_what, text) => {
  expect(continues(text)).toEqual([false, false]);
});

test('every part has the speaker, the cue and the directness of the first', () => {
  const parts = quotationsIn('“We will,” said Ida Holm, “and soon.”\n\nIt rained.');
  const [first, second] = parts;
  expect(parts.map(({ speaker, directness }) => [speaker, directness])).toEqual([
    ['Ida Holm', 'direct'],
    ['Ida Holm', 'direct'],
  ]);
  expect(second?.cue).toEqual(first?.cue);
  expect(second?.source).toEqual(first?.source);
});

test('three paragraphs of one quotation are one statement', () => {
  expect(continues('Ida Holm said: “We won.\n\n“Now we rest.\n\n“Good night.”')).toEqual([false, true, true]);
});

test.each([
  ['named behind it', '“We came to listen.\n\n“We won.\n\n“Now we rest,” Ida Holm said.', 'Ida Holm'],
  ['named before it', '“We came to listen.\n\n“We won.\n\nAs Ida Holm put it: “Now we rest.”', null],
  ['told behind the first', '“We came to listen.\n\n“We won.\n\n“Now we rest.” Ida Holm left.', null],
])('the paragraphs before the last are whose it is: %s', (_where, text, speaker) => {
  expect(said(text).slice(0, 2)).toEqual([
    [speaker, 'We came to listen.'],
    [speaker, 'We won.'],
  ]);
});

test('a speaker named at the end of it outweighs one named before it', () => {
  const text = 'Ben Ode spoke first.\n\n“We came to listen.\n\n“Now we rest,” Ida Holm said.';
  expect(said(text).map(([speaker]) => speaker)).toEqual(['Ida Holm', 'Ida Holm']);
  expect(continues(text)).toEqual([false, true]);
});

test.each([
  ['an earlier cue', '“We came to listen,” Ben Ode said. “We did.\n\n“Now we rest,” Ida Holm said.'],
  ['an announcement', 'Ben Ode wrote:\n\n“We came to listen.\n\n“Now we rest,” Ida Holm said.'],
])('a speaker named at the end does not outweigh %s', (_what, text) => {
  expect(said(text)[0]).toEqual(['Ben Ode', expect.stringContaining('We came to listen')]);
});

test('a speaker named behind a closed quotation is not given back to it', () => {
  const text = 'The hall was full.\n\n“We came to listen.”\n\n“Now we rest,” Ida Holm said.';
  expect(said(text).map(([speaker]) => speaker)).toEqual([null, 'Ida Holm']);
});

test('what quotations over several paragraphs quote is told by their speaker', () => {
  const { nested } = speechIn('“I told him, ‘I will not go.’\n\n“He went,” Ida Holm said.');
  expect(nested.map(({ speaker }) => speaker)).toEqual(['Ida Holm']);
});

test('a quotation ended by its cue is not carried over to the next paragraph', () => {
  const text = '"We caught eleven fish, said Ben Ode. He left.\n\n"That is a good year for fish."';
  expect(continues(text)).toEqual([false, false]);
});

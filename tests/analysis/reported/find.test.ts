import { expect, test } from 'vitest';
import type { Quotation } from '../../../src/model.js';
import { printed, speechIn } from '../quotations/said.js';

const reportedIn = (text: string): readonly Quotation[] => speechIn(text).reported;
const reported = (text: string): (string | null)[][] =>
  reportedIn(text).map(({ speaker, content }) => [speaker, printed(text, content)]);

test.each([
  ['"that"', 'Ida Holm said that the pier was old.', 'the pier was old'],
  ['a place and "that"', 'Ida Holm said in parliament that she wants a pier.', 'she wants a pier'],
  ['"to" and "that"', 'Ida Holm said to reporters in Ulm that it was old.', 'it was old'],
  ['a number', 'While Ida Holm said there were 2,400 piers, the paper counts ten.', 'there were 2,400 piers'],
  ['who is told and "that"', 'Ida Holm told Ben Ode on Monday that it was old.', 'it was old'],
  ['an insertion and "that"', 'Ida Holm said, speaking in Ulm, that it was old.', 'it was old'],
  ['a verb of many', 'Ida Holm acknowledged that the pier was old.', 'the pier was old'],
  ['a verb with auxiliaries', 'Ida Holm has repeatedly warned that it is old.', 'it is old'],
  ['no "that"', 'Ida Holm said her town would never sell the pier.', 'her town would never sell the pier'],
  ['no "that" and no article', 'Ida Holm says climate change is real.', 'climate change is real'],
  ['a time and no "that"', 'Ida Holm said late Monday the pier was old.', 'the pier was old'],
  [
    'a statement and no "that"',
    'Ida Holm said in a statement on Monday they had left it.',
    'they had left it',
  ],
  ['who is told and no "that"', 'Ida Holm told reporters the pier was dead.', 'the pier was dead'],
  ['"that" for the thing itself', 'Ida Holm said that was wrong and unfair.', 'that was wrong and unfair'],
  ['"that" before a noun', 'Ida Holm said that scenario is likely.', 'that scenario is likely'],
  ['a question', 'Ida Holm asked Ben Ode whether the pier was old.', 'whether the pier was old'],
  ['a participle', '“We won,” Ida Holm said, adding that the pier was old.', 'the pier was old'],
  ['"according to"', 'According to Ida Holm, the pier will be old.', 'the pier will be old'],
  ['a source with an aside', 'According to Ida Holm, a former mayor, the pier is old.', 'the pier is old'],
  ['nothing, the cue behind', 'The pier will open in May, Ida Holm said.', 'The pier will open in May'],
  ['nothing, the cue inverted', 'The pier was old, said Ida Holm, the mayor.', 'The pier was old'],
  [
    'nothing, the source behind',
    'The pier was sold in May, according to Ida Holm.',
    'The pier was sold in May',
  ],
  ['a dateline', 'ULM (Harbour News) – The pier was old, Ida Holm said.', 'The pier was old'],
])('reports a clause behind %s', (_what, text, content) => {
  expect(reported(text)).toEqual([['Ida Holm', content]]);
});

test.each([
  ['a participle', 'Ida Holm said that it was old, adding that it must go.', 'it was old'],
  ['another speaker', 'Ida Holm said that it was old, and Ben Ode said it was new.', 'it was old'],
  ['what the reporter sets against it', 'Ida Holm said that it was old, but it is new.', 'it was old'],
  ['a dash', 'Ida Holm said that the pier was old — it is new.', 'the pier was old'],
  [
    'the main clause',
    'Although Ida Holm said she had sold it, the unions were not amused.',
    'she had sold it',
  ],
  ['a semicolon', 'Ida Holm said that the pier was old; it is new.', 'the pier was old'],
])('a clause is over before %s', (_what, text, content) => {
  expect(reported(text)[0]).toEqual(['Ida Holm', content]);
});

test.each([
  ['no clause', 'Ida Holm said on Monday.'],
  ['no clause behind somebody', 'Ida Holm told the crowd the story of her life.'],
  ['a thing', 'Ida Holm told a story that was old.'],
  ['a plan that does something', 'Ida Holm announced a plan that would rebuild the pier.'],
  ['a verb of another sense', 'Ida Holm added two ships to the fleet that was there.'],
  ['a time', 'Ida Holm said in a statement that day.'],
  ['a clause that only leads to another', 'When Ben Ode had arrived, Ida Holm said.'],
  ['somebody who is told', 'Ida Holm was told that the pier would be rebuilt.'],
  ['something not said', 'Ida Holm did not say that the pier would be rebuilt.'],
  ['something denied', 'Ida Holm denied on Sunday that she had taken money from the port.'],
  ['something alleged to be said', 'Ida Holm allegedly said that the pier would be rebuilt.'],
  ['something all but said', 'Ida Holm did everything but say that the pier would be rebuilt.'],
  ['something never said', 'Ida Holm never said the pier would be rebuilt.'],
  ['something that may be said', 'Ida Holm would say that the pier is old.'],
  ['something supposed', 'If Ida Holm says that the pier is old, it is old.'],
  ['a question of the article', 'Did Ida Holm say that the pier is old?'],
  ['an opinion of the article', 'That said, the pier will be rebuilt.'],
  ['nobody', 'It is said that the pier will be rebuilt.'],
  ['anybody', 'Some say that the pier will be rebuilt.'],
  ['a pronoun that means nobody', 'She said that the pier will be rebuilt.'],
  ['figures', 'The figures suggest that the pier will be rebuilt.'],
  ['a poll', 'According to a Harbour News poll, the pier will be rebuilt.'],
  ['something vowed', 'Ida Holm vowed to block the sale, meaning that the pier will be rebuilt.'],
  ['two people', 'Ben Ode and Ida Holm said that the pier will be rebuilt.'],
  ['a comparison', 'She left, just as Ida Holm said she would, and it rained.'],
  ['words that dashes part', 'Ida Holm said they found the old - and lost - letters of the town.'],
  ['a sentence that goes on behind its source', 'The man who was ill, according to Ida Holm, died.'],
  ['a headline', 'Ida Holm says that the pier will be rebuilt'],
  ['marks inside', 'Ida Holm said that the pier was “a disgrace” and had to go.'],
  ['a statement broken up by the cue', 'The pier, Ida Holm said, is old.'],
])('reports nothing of %s', (_what, text) => {
  expect(reported(text)).toEqual([]);
});

test.each([
  ['a family name', 'Ida Holm left. Holm said that the pier was old.', 'Ida Holm'],
  ['a pronoun', 'Mayor Lena Ortiz left. She said that the pier was old.', 'Lena Ortiz'],
  ['a role', 'Prime Minister Elsa Lind left. The prime minister said the pier was old.', 'Elsa Lind'],
  ['a name like an adverb', 'Mayor Una Kelly left. Kelly said that the pier was old.', 'Una Kelly'],
  ['a group', 'The researchers said that the pier was old.', 'the researchers'],
  ['somebody behind an aside', 'Ida Holm, who is to leave, added that the pier was old.', 'Ida Holm'],
])('whose clause it is: %s', (_what, text, speaker) => {
  expect(reportedIn(text).map((report) => report.speaker)).toEqual([speaker]);
});

test('a report is indirect, with cue and source as printed, and no quotation', () => {
  const text = 'Ida Holm is mayor. The mayor admitted that the pier was old.';
  const { quotations, reported } = speechIn(text);
  expect(quotations).toEqual([]);
  expect(reported).toHaveLength(1);
  expect(reported[0]?.directness).toBe('indirect');
  expect(printed(text, reported[0]?.cue ?? null)).toBe('admitted');
  expect(printed(text, reported[0]?.source ?? null)).toBe('The mayor');
});

test('several reports of a sentence are disjoint and in order', () => {
  expect(reported('Ida Holm said that it was old, and Ben Ode said it was new.')).toEqual([
    ['Ida Holm', 'it was old'],
    ['Ben Ode', 'it was new'],
  ]);
});

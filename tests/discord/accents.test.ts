import { expect, test } from 'vitest';
import { accents, type Kind, kindOf } from '../../src/discord/accents.js';
import { renderAnswer, renderNotice } from '../../src/discord/render.js';
import type { Answer, Finding } from '../../src/model.js';
import { onDay } from '../shownEvents.js';
import { inTwoParts, printed, reported } from '../shownFindings.js';
import { findingOf } from './pages/findings.js';

const passage = findingOf('The ferry left.');
const [tide, post] = ['tide.md', 'post.md'].map((id) => findingOf('The ferry left.', { id }));
const checked = (rest: Partial<Finding>): Finding => ({ ...inTwoParts, verdict: 'verbatim', ...rest });
const confirmed = checked({ claim: 'confirmed' });
const contradicted = checked({ claim: 'contradicted' });
const profile = {
  ...{ name: 'Ada Moss', aliases: [], roles: [], statements: 1, outlets: [] },
  ...{ first: null, last: null },
};

test.each<[string, Kind, Partial<Answer>]>([
  ['quotations', 'quotations', { findings: [inTwoParts, reported] }],
  ['checked words that nobody claimed', 'quotations', { findings: [checked({})] }],
  ['words as claimed', 'asClaimed', { findings: [confirmed] }],
  ['words of somebody else', 'notAsClaimed', { findings: [contradicted, contradicted] }],
  ['the opposite', 'notAsClaimed', { findings: [checked({ verdict: 'reworded', turns: 'opposite' })] }],
  ['a claim borne out in part', 'quotations', { findings: [confirmed, contradicted] }],
  [
    'other words of the claimed speaker',
    'quotations',
    { findings: [checked({ claim: 'confirmed', verdict: 'reworded' })] },
  ],
  ['statements as outlets print them', 'comparison', { findings: [printed] }],
  ['a timeline', 'timeline', { findings: [onDay], timeline: { by: 'event' } }],
  ['people', 'people', { people: [profile] }],
  ['a person with their words', 'people', { people: [profile], findings: [inTwoParts] }],
  ['passages', 'passages', { findings: [passage, passage] }],
  ['one passage', 'passages', { findings: [passage] }],
  ['an article that is read', 'reading', { findings: [passage], reading: { at: 0 } }],
  ['a list of articles', 'notice', { findings: [tide, post].filter((one) => one !== undefined) }],
  ['words of ours alone', 'notice', {}],
  ['a refusal', 'declined', { outcome: 'declined', people: [profile] }],
  ['what is not there', 'nothing', { outcome: 'nothing-found' }],
])('%s', (_, kind, given) => {
  const answer: Answer = { outcome: 'answered', heading: 'Ferry', findings: [], ...given };
  expect(kindOf(answer)).toBe(kind);
  expect(renderAnswer(answer).components[0].accent_color).toBe(accents[kind]);
});

test('no two kinds have one colour', () => {
  const colours = Object.values(accents);
  expect(new Set(colours).size).toBe(colours.length);
});

test('how things stand has the colour of words of ours', () => {
  expect(renderNotice('Reading: 3 of 9').components[0].accent_color).toBe(accents.notice);
});

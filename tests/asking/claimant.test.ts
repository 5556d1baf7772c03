import { expect, test } from 'vitest';
import { type Claimant, judgeClaim } from '../../src/asking/claimant.js';
import type { Citation, Finding } from '../../src/model.js';
import { analysed } from '../analysed.js';

const { article } = analysed('We stay.');
const citation: Citation = { exact: 'We stay.', start: 0, end: 8, article };
const dahl: Claimant = { name: 'Oskar Dahl', given: 'Dahl', people: ['Oskar Dahl'], known: true };
const either: Claimant = { name: 'Berg', given: 'Berg', people: ['Lena Berg', 'Tomas Berg'], known: false };
const nobody = (given: string): Claimant => ({ name: given, given, people: [], known: false });

test.each<[string, Claimant, Partial<Finding>, Finding['claim']]>([
  ['the claimant', dahl, { speaker: 'Oskar Dahl' }, 'confirmed'],
  ['the claimant, not certain', dahl, { speaker: 'Oskar Dahl', uncertain: true }, 'open'],
  ['the claimant with the opposite', dahl, { speaker: 'Oskar Dahl', turns: 'opposite' }, 'open'],
  ['another', dahl, { speaker: 'Petra Lindqvist' }, 'contradicted'],
  ['another with a particle', dahl, { speaker: 'Ole van der Berg' }, 'contradicted'],
  ['another, not certain', dahl, { speaker: 'Petra Lindqvist', uncertain: true }, 'open'],
  ['nobody', dahl, { speaker: null }, 'open'],
  ['a family name alone', dahl, { speaker: 'Dahl' }, 'open'],
  ['another family name alone', dahl, { speaker: 'Lindqvist' }, 'open'],
  ['an office', dahl, { speaker: 'the prime minister' }, 'open'],
  ['an office in capitals', dahl, { speaker: 'The Prime Minister' }, 'open'],
  ['a description by a name', dahl, { speaker: 'Petra Lindqvist’s lawyer' }, 'open'],
  ['one of two whom it may mean', either, { speaker: 'Lena Berg' }, 'open'],
  ['neither of them', either, { speaker: 'Oskar Dahl' }, 'contradicted'],
  ['a description as given', nobody('senior official'), { speaker: 'a senior official' }, 'confirmed'],
  ['an office for an agency', nobody('KCNA'), { speaker: 'the agency' }, 'open'],
  ['another than a stranger', nobody('Zed'), { speaker: 'Oskar Dahl' }, 'contradicted'],
])('%s', (_, claimant, found, claim) => {
  expect(judgeClaim({ citation, verdict: 'verbatim', ...found }, claimant)).toBe(claim);
});

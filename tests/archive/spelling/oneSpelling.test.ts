import { expect, test } from 'vitest';
import { oneSpelling } from '../../../src/archive/spelling/oneSpelling.js';
import { termsOf } from '../../../src/archive/terms.js';

test.each([
  ['colour', 'color'],
  ['coloured', 'colored'],
  ['neighbouring', 'neighboring'],
  ['dishonourable', 'dishonorable'],
  ['organise', 'organize'],
  ['organisations', 'organizations'],
  ['analysed', 'analyzed'],
  ['centre', 'center'],
  ['theatres', 'theaters'],
  ['kilometres', 'kilometers'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['practised', 'practiced'],
  ['travelled', 'traveled'],
  ['cancelling', 'canceling'],
  ['fuelled', 'fueled'],
  ['enrolment', 'enrollment'],
  ['programmes', 'programs'],
  ['grey', 'gray'],
  ['aluminium', 'aluminum'],
  ['tyres', 'tires'],
  ['advisor', 'adviser'],
  ['haemorrhage', 'hemorrhage'],
  ['paediatric', 'pediatric'],
  ['leukaemia', 'leukemia'],
  ['manoeuvres', 'maneuvers'],
  ['dialogue', 'dialog'],
  ['archaeologist', 'archeologist'],
  ['foetus', 'fetus'],
  ['the judgement', 'judgment'],
])('%s and %s are one term', (british, american) => {
  expect(termsOf(british)).toEqual(termsOf(american));
});

test.each(
  `four our tour hour pour sour flour devour detour contour size prize seize capsized wise promise rise advise
  exercise surprise acre genre massacre metro ogre pence fence science michael israel raise noise arose phase poem
  shoes poet citizen horizon brazil`.split(/\s+/),
)('%s stays as it is', (word) => {
  expect(oneSpelling(word)).toBe(word);
});

test.each([
  ['organization', 'organ'],
  ['realize', 'real'],
  ['four', 'for'],
  ['metro', 'meter'],
])('%s and %s are two terms', (one, other) => {
  expect(termsOf(`x ${one}`)).not.toEqual(termsOf(`x ${other}`));
});

test('a word of any length takes no time to speak of', () => {
  const long = `${'ae'.repeat(50_000)}ize`;
  expect(oneSpelling(long)).toBe(long);
});

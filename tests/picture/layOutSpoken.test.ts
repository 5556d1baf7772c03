import { expect, test } from 'vitest';
import type { Language } from '../../src/languages/languages.js';
import { speaking } from '../../src/languages/say.js';
import { describePicture } from '../../src/picture/alt.js';
import { entriesOf } from '../../src/picture/entries.js';
import { loadFaces } from '../../src/picture/faces.js';
import { layOutSpoken } from '../../src/picture/layOutSpoken.js';
import type { Text } from '../../src/picture/shapes.js';
import { event, otherwise } from './timelines.js';

const faces = loadFaces();
const findings = [
  event('2017-05-03', 'It opened.', { accounts: [otherwise('Tide', '2017-05-04')] }),
  event('2017-08-20', 'It is to close.', { status: 'planned', uncertain: true }),
];

const textsIn = (language: Language, heading: string) =>
  speaking(language, () => layOutSpoken(heading, findings, 'event', faces) ?? expect.fail('nothing'))
    .shapes.filter((shape): shape is Text => shape.kind === 'text')
    .map(({ text }) => text);

test.each<[Language, string, readonly string[]]>([
  [
    'de',
    'Zeitleiste: Brücke',
    ['Zeitleiste: Brücke', '3. Mai 2017', 'oder 4. Mai 2017', 'laut Tide', 'geplant, nicht sicher'],
  ],
  [
    'es',
    'Cronología: puente',
    ['Cronología: puente', '3 de mayo de 2017', 'según Tide', 'previsto, sin certeza'],
  ],
])('a picture in %s is in that language', (language, heading, words) => {
  const texts = textsIn(language, heading);
  expect(texts).toEqual(expect.arrayContaining([...words, 'It opened.']));
  expect(texts.join(' ')).not.toMatch(/ or |May|planned|Hollow/);
});

test.each<[Language, string]>([
  ['ja', '年表: 橋'],
  ['ko', '연표: 다리'],
])('for %s the fonts have no letters: the picture is in English', (language, heading) => {
  const texts = textsIn(language, heading);
  expect(texts).toEqual(textsIn('en', ''));
  expect(texts).toContain('3 May 2017');
});

test.each<[Language, string]>([
  ['de', 'Zeitleiste mit 2 Ereignissen, 2017: 3. Mai 2017; oder 4. Mai 2017 (laut Tide): It opened. '],
  ['es', 'Cronología de 2 hechos, en 2017: 3 de mayo de 2017; o 4 de mayo de 2017 (según Tide): It opened. '],
  ['ja', '出来事2件の年表、2017年: 2017年5月3日; または2017年5月4日 (出典: Tide): It opened. '],
  ['ko', '사건 2건의 연표, 2017년: 2017년 5월 3일; 또는 2017년 5월 4일 (출처: Tide): It opened. '],
])('what describes it is in %s, whatever its letters', (language, beginning) => {
  const alt = speaking(language, () => describePicture(entriesOf(findings, 'event'), 'event'));
  expect(alt.startsWith(beginning)).toBe(true);
});

test('all of the longest date finds room, in any language that can be drawn', () => {
  const denied = event('2020-09-15', 'It never closed.', { status: 'denied' });
  for (const language of ['en', 'de', 'es'] as const) {
    const { shapes } =
      speaking(language, () => layOutSpoken('', [denied], 'publication', faces)) ?? expect.fail('nothing');
    const texts = shapes.filter((shape): shape is Text => shape.kind === 'text').map(({ text }) => text);
    expect(texts.join(' ')).toMatch(/15.*2020/);
    expect(texts.join(' ')).not.toContain('…');
  }
});

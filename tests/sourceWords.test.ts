import { expect, test } from 'vitest';
import type { Finding, Header } from '../src/model.js';
import { describeSource, describeSpeaker, describeUndated } from '../src/wording.js';
import { inEach } from './inEach.js';
import { cite, headerOf } from './shownFindings.js';
import { told } from './toldLines.js';

const passage = cite('x', 'x');
const savedPage: Partial<Header> = { published: null, notAfter: { day: '2025-02-15', source: null } };
const boundedByTide: Partial<Header> = {
  published: null,
  notAfter: { day: '2025-02-08', source: { id: 'x', title: 'A', publisher: 'Tide' } },
};

test.each<[string, Partial<Header>, readonly string[]]>([
  [
    'a day',
    {},
    [
      'published 8 February 2025',
      'veröffentlicht am 8. Februar 2025',
      'publicado el 8 de febrero de 2025',
      '2025年2月8日公開',
      '2025년 2월 8일 게재',
    ],
  ],
  [
    'a month',
    { published: '2025-02' },
    [
      'published February 2025',
      'veröffentlicht im Februar 2025',
      'publicado en febrero de 2025',
      '2025年2月公開',
      '2025년 2월 게재',
    ],
  ],
  [
    'a year',
    { published: '2025' },
    ['published 2025', 'veröffentlicht 2025', 'publicado en 2025', '2025年公開', '2025년 게재'],
  ],
  [
    'a page that was saved',
    savedPage,
    [
      'date of publication not known, not after 15 February 2025, when the page was saved',
      'Datum der Veröffentlichung nicht bekannt, spätestens 15. Februar 2025, als die Seite gespeichert wurde',
      'fecha de publicación desconocida, no después del 15 de febrero de 2025, cuando se guardó la página',
      '公開日不明、遅くとも2025年2月15日（ページの保存日）',
      '게재일 미상, 늦어도 2025년 2월 15일(페이지 저장일)',
    ],
  ],
  [
    'words that were out by a day',
    boundedByTide,
    [
      'date of publication not known, its words were out by 8 February 2025, inferred from the same story in Tide',
      'Datum der Veröffentlichung nicht bekannt, der Wortlaut war bis 8. Februar 2025 erschienen, erschlossen aus demselben Bericht (Tide)',
      'fecha de publicación desconocida, su texto ya había salido el 8 de febrero de 2025, según se deduce de la misma noticia (Tide)',
      '公開日不明、同じ記事の掲載（Tide）から、文面は2025年2月8日までに出ていたと推定',
      '게재일 미상, 같은 기사(Tide)로 미루어 글은 2025년 2월 8일까지 나온 것으로 추정',
    ],
  ],
])('when an article was published: %s', (_, header, words) => {
  const lines = words.map((publication) => `Harbour Courier · Ferry line to reopen · ${publication}`);
  expect(inEach(() => describeSource(headerOf(header)))).toEqual(lines);
});

test('articles without a date are named in the marks of the language', () => {
  const articles = [
    headerOf({ id: 'a', title: 'Pier', published: null }),
    headerOf({ id: 'b', published: null }),
  ];
  expect(inEach(() => describeUndated(articles))).toEqual([
    'The date of publication is not known of “Pier” and “Ferry line to reopen”.',
    'Nicht bekannt ist das Datum der Veröffentlichung von: „Pier“ und „Ferry line to reopen“.',
    'Se desconoce la fecha de publicación de: «Pier» y «Ferry line to reopen».',
    '公開日が分からない記事：「Pier」、「Ferry line to reopen」',
    '게재일을 알 수 없는 기사: “Pier” 및 “Ferry line to reopen”',
  ]);
});

const others = ['Tide', 'Northern Post', 'Ledger', 'Herald', 'Echo', 'Star'].map((publisher) =>
  headerOf({ id: publisher, publisher, published: null }),
);

test.each<[Partial<Finding>, readonly string[]]>([
  [
    { alsoIn: others.slice(0, 2) },
    [
      'also in: Tide, Northern Post',
      'auch in: Tide, Northern Post',
      'también en: Tide, Northern Post',
      'ほかの掲載先：Tide、Northern Post',
      '다른 게재처: Tide, Northern Post',
    ],
  ],
  [
    { alsoIn: others },
    [
      'also in: Tide, Northern Post, Ledger, Herald and 2 more',
      'auch in: Tide, Northern Post, Ledger, Herald und 2 weiteren',
      'también en: Tide, Northern Post, Ledger, Herald y 2 más',
      'ほかの掲載先：Tide、Northern Post、Ledger、Herald、ほか2件',
      '다른 게재처: Tide, Northern Post, Ledger, Herald 외 2건',
    ],
  ],
])('the copies of a finding: %#', (rest, words) => {
  expect(inEach(() => told({ citation: passage, ...rest }).at(-1))).toEqual(words);
});

test.each<[Partial<Finding>, readonly string[]]>([
  [
    { speaker: 'Ada Moss', uncertain: true, toldBy: 'Berit Holm' },
    [
      'Ada Moss (not certain) | as told by Berit Holm',
      'Ada Moss (nicht sicher) | wiedergegeben von Berit Holm',
      'Ada Moss (sin certeza) | según Berit Holm',
      'Ada Moss（不確か） | Berit Holmが伝えたもの',
      'Ada Moss(불확실) | Berit Holm의 전언',
    ],
  ],
  [
    { speaker: null, verdict: 'reworded', similarity: 0.876, claim: 'contradicted' },
    [
      'speaker unclear | in other words (87 % alike) | not as claimed',
      'unklar, wer spricht | mit anderen Worten (zu 87 % gleich) | nicht wie behauptet',
      'sin atribución clara | con otras palabras (87 % de coincidencia) | no como se afirma',
      '発言者不明 | 別の言い回し（一致度87%） | 主張とは異なる',
      '발언자 불명확 | 다른 표현(일치도 87%) | 주장과 다름',
    ],
  ],
])('who speaks: %o', (rest, words) => {
  expect(inEach(() => describeSpeaker({ citation: passage, ...rest }).join(' | '))).toEqual(words);
});

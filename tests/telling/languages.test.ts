import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/languages/languages.js';
import { speaking } from '../../src/languages/say.js';
import type { Finding, Header, Profile } from '../../src/model.js';
import { describeNamesake, describeProfile, detailsOf } from '../../src/profileWords.js';
import { headingsOf } from '../../src/telling/headings.js';
import { describeSource, describeSpeaker, describeUndated, explainDiffering } from '../../src/wording.js';
import { contradicted, later, onDay, onFriday, planned } from '../shownEvents.js';
import { cite, headerOf } from '../shownFindings.js';
import { told } from '../toldLines.js';

/** What is said in each language, in the order in which the tables below give it. */
const inEach = <T>(say: () => T): readonly T[] =>
  (['en', 'de', 'es', 'ja', 'ko'] as const).map((language) => speaking(language, say));

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

test('an event that articles date in contradiction', () => {
  const source = { en: 'published', de: 'veröffentlicht am' };
  const [en, de] = inEach(() => told(contradicted));
  expect(en?.slice(2)).toEqual([
    `12 June 2012 according to Harbour Courier · Ferry line to reopen · ${source.en} 8 February 2025`,
    `13 June 2012 according to Tide · Pier to open · ${source.en} 10 February 2025`,
  ]);
  expect(de).toEqual([
    '12. Juni 2012 · 2 Quellen · Datumsangaben weichen ab',
    '> The pier burned on 12 June 2012.',
    `12. Juni 2012 laut Harbour Courier · Ferry line to reopen · ${source.de} 8. Februar 2025`,
    `13. Juni 2012 laut Tide · Pier to open · ${source.de} 10. Februar 2025`,
  ]);
});

test.each<[string, Finding, readonly string[]]>([
  [
    'a weekday',
    onFriday,
    [
      '“Friday”: 7 February 2025, from the date of publication',
      '„Friday“: 7. Februar 2025, nach dem Datum der Veröffentlichung',
      '«Friday»: 7 de febrero de 2025, según la fecha de publicación',
      '「Friday」：2025年2月7日（公開日から算出）',
      '“Friday”: 2025년 2월 7일(게재일 기준)',
    ],
  ],
  [
    'a time counted from another',
    later,
    [
      '“Four months later”: October 2012, counted from “2012”',
      '„Four months later“: Oktober 2012, gerechnet von „2012“',
      '«Four months later»: octubre de 2012, contando desde «2012»',
      '「Four months later」：2012年10月（「2012」から算出）',
      '“Four months later”: 2012년 10월(“2012” 기준)',
    ],
  ],
])('how %s was told from its words, which stay as printed', (_, finding, words) => {
  expect(inEach(() => told(finding)[2])).toEqual(words);
});

test('the headings of a timeline', () => {
  const undated: Finding = { ...onDay, citation: cite('x', 'x', { published: null }) };
  const headings = (by: 'event' | 'publication', findings: readonly Finding[]) =>
    inEach(() => headingsOf({ findings, timeline: { by } }).join(' | '));
  expect(headings('event', [planned, { ...onDay, date: null }])).toEqual([
    '2031 | Undated',
    '2031 | Undatiert',
    '2031 | Sin fecha',
    '2031年 | 日付不明',
    '2031년 | 날짜 미상',
  ]);
  expect(headings('publication', [onDay, undated])).toEqual([
    'Published in 2025 | Date of publication not known',
    'Veröffentlicht 2025 | Datum der Veröffentlichung nicht bekannt',
    'Publicado en 2025 | Fecha de publicación desconocida',
    '2025年に公開 | 公開日不明',
    '2025년 게재 | 게재일 미상',
  ]);
});

const moss: Profile = {
  name: 'Ada Moss',
  aliases: ['Moss', 'A. Moss'],
  roles: ['harbour minister'],
  statements: 2000,
  outlets: ['Harbour Courier', 'Tide'],
  first: '2025-02-07',
  last: '2025-02-09',
  besides: { uncertain: 2, reported: 1, told: 0 },
};

describe('a person', () => {
  test('is described', () => {
    expect(inEach(() => describeProfile(moss))).toEqual([
      '2,000 statements in 2 outlets, 7 to 9 February 2025; besides 2 not certain, 1 reported',
      '2.000 Aussagen in 2 Medien, 7. bis 9. Februar 2025; außerdem 2 nicht sicher, 1 indirekt',
      '2000 declaraciones en 2 medios, del 7 al 9 de febrero de 2025; además: 2 sin certeza, 1 indirecta',
      '2媒体で発言2,000件、2025年2月7日～9日。ほかに不確か2件、間接的な発言1件',
      '매체 2곳에 발언 2,000건, 2025년 2월 7일~9일; 그 밖에 불확실 2건, 간접 인용 1건',
    ]);
  });

  test('is told from namesakes', () => {
    const namesake = { alsoPrinted: 'Moss', role: 'harbour minister', statements: 1 };
    expect(inEach(() => describeNamesake(namesake))).toEqual([
      'also printed Moss, harbour minister, 1 statement',
      'auch genannt: Moss, harbour minister, 1 Aussage',
      'también: Moss, harbour minister, 1 declaración',
      '別の表記：Moss、harbour minister、発言1件',
      '다른 표기: Moss, harbour minister, 발언 1건',
    ]);
  });

  test('has names and roles as printed, whatever is spoken', () => {
    for (const line of inEach(() => detailsOf(moss).join('\n'))) {
      for (const printed of ['A. Moss', 'harbour minister', 'Tide']) expect(line).toContain(printed);
    }
  });
});

test('what marked words mean is a sentence in each language', () => {
  expect(inEach(() => explainDiffering('bold'))).toEqual([
    'Words in bold differ from those that they were compared with.',
    'Fett gesetzte Wörter weichen von denen ab, mit denen sie verglichen wurden.',
    'Las palabras en negrita difieren de aquellas con las que se compararon.',
    '太字の部分は、比べた言葉と異なります。',
    '굵은 글씨로 표시된 부분은 비교한 말과 다릅니다.',
  ]);
});

test('one finding is told in all languages at once, and none mixes with another', async () => {
  const alone = inEach(() => told(contradicted));
  const tellSlowly = async (language: Language): Promise<string[][]> =>
    speaking(language, async () => {
      const times: string[][] = [];
      for (let time = 0; time < 5; time++) {
        await setTimeout(time % 2);
        times.push(told(contradicted));
      }
      return times;
    });
  const order = ['en', 'de', 'es', 'ja', 'ko'] as const;
  const together = await Promise.all(order.map(tellSlowly));
  expect(new Set(alone.map((lines) => lines.join('\n'))).size).toBe(languages.length);
  for (const [at, times] of together.entries()) {
    for (const lines of times) expect(lines).toEqual(alone[at]);
  }
});

import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Language, languages } from '../../src/languages/languages.js';
import { speaking } from '../../src/languages/say.js';
import type { Finding } from '../../src/model.js';
import { headingsOf } from '../../src/telling/headings.js';
import { explainDiffering } from '../../src/wording.js';
import { inEach, inOrder } from '../inEach.js';
import { contradicted, later, onDay, onFriday, planned } from '../shownEvents.js';
import { cite } from '../shownFindings.js';
import { told } from '../toldLines.js';

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
  const together = await Promise.all(inOrder.map(tellSlowly));
  expect(new Set(alone.map((lines) => lines.join('\n'))).size).toBe(languages.length);
  for (const [at, times] of together.entries()) {
    for (const lines of times) expect(lines).toEqual(alone[at]);
  }
});

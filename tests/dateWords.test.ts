import { afterEach, describe, expect, test, vi } from 'vitest';
import { describeDate, describePeriod, describeYears, saidDate } from '../src/dateWords.js';
import { type Language, languages } from '../src/languages/languages.js';
import { speaking } from '../src/languages/say.js';

type InEach = Readonly<Record<Language, string>>;

const inEach = (say: () => string | undefined) =>
  Object.fromEntries(languages.map((language) => [language, speaking(language, say)]));

const each = (en: string, de: string, es: string, ja: string, ko: string): InEach => ({ en, ja, ko, de, es });

describe('one time', () => {
  test.each<[string, InEach]>([
    ['2025', each('2025', '2025', '2025', '2025年', '2025년')],
    ['0476', each('AD 476', '476 n. Chr.', '476 d. C.', '西暦476年', '서기 476년')],
    ['2018-06', each('June 2018', 'Juni 2018', 'junio de 2018', '2018年6月', '2018년 6월')],
    [
      '2025-02-08',
      each('8 February 2025', '8. Februar 2025', '8 de febrero de 2025', '2025年2月8日', '2025년 2월 8일'),
    ],
    [
      '1066-10-14',
      each(
        '14 October 1066',
        '14. Oktober 1066',
        '14 de octubre de 1066',
        '1066年10月14日',
        '1066년 10월 14일',
      ),
    ],
    [
      '0476-09-04',
      each('4 September 476', '4. September 476', '4 de septiembre de 476', '476年9月4日', '476년 9월 4일'),
    ],
    [
      '2018-06-12TEV',
      each(
        '12 June 2018, evening',
        '12. Juni 2018, abends',
        '12 de junio de 2018, al final de la tarde',
        '2018年6月12日の夕方',
        '2018년 6월 12일 저녁',
      ),
    ],
    [
      '2018-06-12T23:30',
      each(
        '12 June 2018, 23:30',
        '12. Juni 2018, 23:30 Uhr',
        '12 de junio de 2018, 23:30 h',
        '2018年6月12日 23:30',
        '2018년 6월 12일 23:30',
      ),
    ],
    [
      '2024-Q1',
      each(
        'the first quarter of 2024',
        '1. Quartal 2024',
        'primer trimestre de 2024',
        '2024年第1四半期',
        '2024년 1분기',
      ),
    ],
    [
      '2024-H2',
      each(
        'the second half of 2024',
        '2. Halbjahr 2024',
        'segundo semestre de 2024',
        '2024年後半',
        '2024년 하반기',
      ),
    ],
    ['2024-SP', each('spring 2024', 'Frühling 2024', 'primavera de 2024', '2024年春', '2024년 봄')],
    [
      '2025-W06',
      each(
        'the week of 3 February 2025',
        'Woche vom 3. Februar 2025',
        'semana del 3 de febrero de 2025',
        '2025年2月3日の週',
        '2025년 2월 3일 주간',
      ),
    ],
    [
      '2025-W06-WE',
      each(
        'the weekend of 8 February 2025',
        'Wochenende vom 8. Februar 2025',
        'fin de semana del 8 de febrero de 2025',
        '2025年2月8日の週末',
        '2025년 2월 8일 주말',
      ),
    ],
    ['197X', each('the 1970s', '1970er-Jahre', 'década de 1970', '1970年代', '1970년대')],
    ['18XX', each('the 19th century', '19. Jahrhundert', 'siglo XIX', '19世紀', '19세기')],
    ['20', each('the 21st century', '21. Jahrhundert', 'siglo XXI', '21世紀', '21세기')],
    ['2018-13', each('date not clear', 'Datum unklar', 'fecha no clara', '日付不明', '날짜 불명확')],
  ])('%s', (value, words) => {
    expect(inEach(() => describeDate(value))).toEqual(words);
  });

  test.each(['2018-02-30', '2018-02-29T14:30', '2018-00', '2018-06-00', '0000', '2018-06-12/2018-06-31'])(
    '%s is none, and no other is told for it',
    (value) => {
      expect(inEach(() => describeDate(value))).toEqual(inEach(() => describeDate(null)));
    },
  );

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('no day is another one at %s', async (zone) => {
    vi.stubEnv('TZ', zone);
    // Formatters are kept, and would be those of the zone before.
    vi.resetModules();
    const { describeDate } = await import('../src/dateWords.js');
    expect([describeDate('2024-12-31'), describeDate('2025-01'), describeDate('2025')]).toEqual([
      '31 December 2024',
      'January 2025',
      '2025',
    ]);
  });

  afterEach(() => {
    vi.unstubAllEnvs();
  });
});

describe('from one time to another', () => {
  test.each<[string, InEach]>([
    [
      '2025-02-07/2025-02-09',
      each(
        '7 to 9 February 2025',
        '7. bis 9. Februar 2025',
        'del 7 al 9 de febrero de 2025',
        '2025年2月7日～9日',
        '2025년 2월 7일~9일',
      ),
    ],
    [
      '2025-02-07/2025-03-07',
      each(
        '7 February to 7 March 2025',
        '7. Februar bis 7. März 2025',
        'del 7 de febrero al 7 de marzo de 2025',
        '2025年2月7日～3月7日',
        '2025년 2월 7일~3월 7일',
      ),
    ],
    [
      '2024-12-07/2025-12-07',
      each(
        '7 December 2024 to 7 December 2025',
        '7. Dezember 2024 bis 7. Dezember 2025',
        'del 7 de diciembre de 2024 al 7 de diciembre de 2025',
        '2024年12月7日～2025年12月7日',
        '2024년 12월 7일~2025년 12월 7일',
      ),
    ],
    [
      '2018-06/2018-08',
      each(
        'June to August 2018',
        'Juni bis August 2018',
        'de junio a agosto de 2018',
        '2018年6月～8月',
        '2018년 6월~8월',
      ),
    ],
    ['1950/1953', each('1950 to 1953', '1950 bis 1953', 'de 1950 a 1953', '1950年～1953年', '1950년~1953년')],
    [
      '197X/198X',
      each(
        'the 1970s and 1980s',
        '1970er- und 1980er-Jahre',
        'décadas de 1970 y 1980',
        '1970年代と1980年代',
        '1970년대와 1980년대',
      ),
    ],
    [
      '197X/199X',
      each(
        'the 1970s to 1990s',
        '1970er- bis 1990er-Jahre',
        'décadas de 1970 a 1990',
        '1970年代～1990年代',
        '1970~1990년대',
      ),
    ],
    [
      '18XX/19XX',
      each(
        'the 19th to the 20th century',
        '19. bis 20. Jahrhundert',
        'siglos XIX a XX',
        '19～20世紀',
        '19~20세기',
      ),
    ],
    [
      '2018-Q1/2018-Q3',
      each(
        'the first to the third quarter of 2018',
        '1. bis 3. Quartal 2018',
        'del primer al tercer trimestre de 2018',
        '2018年第1～第3四半期',
        '2018년 1~3분기',
      ),
    ],
    [
      '1970-06/197X',
      each(
        'June 1970 to the 1970s',
        'Juni 1970 – 1970er-Jahre',
        'junio de 1970 – década de 1970',
        '1970年6月～1970年代',
        '1970년 6월 ~ 1970년대',
      ),
    ],
    [
      '2018-06-12/2018-07',
      each(
        '12 June 2018 to July 2018',
        '12. Juni 2018 – Juli 2018',
        '12 de junio de 2018 – julio de 2018',
        '2018年6月12日～2018年7月',
        '2018년 6월 12일 ~ 2018년 7월',
      ),
    ],
  ])('%s', (value, words) => {
    expect(inEach(() => describeDate(value))).toEqual(words);
  });

  test('the days between which somebody is quoted', () => {
    const words = each(
      '2 February 2025',
      '2. Februar 2025',
      '2 de febrero de 2025',
      '2025年2月2日',
      '2025년 2월 2일',
    );
    expect(inEach(() => describePeriod(null, '2025-02-02'))).toEqual(words);
    expect(inEach(() => describePeriod('2025-02-02', '2025-02-02'))).toEqual(words);
  });
});

test.each<[string, InEach]>([
  ['2018-06-12', each('2018', '2018', '2018', '2018年', '2018년')],
  ['197X', each('The 1970s', '1970er-Jahre', 'Década de 1970', '1970年代', '1970년대')],
  ['1950/1953', each('1950 to 1953', '1950 bis 1953', 'De 1950 a 1953', '1950年～1953年', '1950년~1953년')],
])('what stands above %s', (value, words) => {
  expect(inEach(() => describeYears(value))).toEqual(words);
});

test.each([
  ['2025', 'year'],
  ['2025-02', 'month'],
  ['2025-02-08', 'day'],
  ['2025-02-08T14:30', 'other'],
  ['197X', 'other'],
  ['2025-02/2025-03', 'other'],
  [null, 'other'],
])('%s is as precise as: %s', (value, precision) => {
  expect(saidDate(value).precision).toBe(precision);
});

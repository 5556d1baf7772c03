import { afterEach, describe, expect, test, vi } from 'vitest';
import { describeDate, describeYears, saidDate } from '../src/dateWords.js';
import { inEach } from './inEach.js';

describe('one time', () => {
  test.each<[string, readonly string[]]>([
    ['2025', ['2025', '2025', '2025', '2025年', '2025년']],
    ['0476', ['AD 476', '476 n. Chr.', '476 d. C.', '西暦476年', '서기 476년']],
    ['2018-06', ['June 2018', 'Juni 2018', 'junio de 2018', '2018年6月', '2018년 6월']],
    [
      '2025-02-08',
      ['8 February 2025', '8. Februar 2025', '8 de febrero de 2025', '2025年2月8日', '2025년 2월 8일'],
    ],
    [
      '1066-10-14',
      ['14 October 1066', '14. Oktober 1066', '14 de octubre de 1066', '1066年10月14日', '1066년 10월 14일'],
    ],
    [
      '0476-09-04',
      ['4 September 476', '4. September 476', '4 de septiembre de 476', '476年9月4日', '476년 9월 4일'],
    ],
    [
      '2018-06-12TEV',
      [
        '12 June 2018, evening',
        '12. Juni 2018, abends',
        '12 de junio de 2018, al final de la tarde',
        '2018年6月12日の夕方',
        '2018년 6월 12일 저녁',
      ],
    ],
    [
      '2018-06-12T23:30',
      [
        '12 June 2018, 23:30',
        '12. Juni 2018, 23:30 Uhr',
        '12 de junio de 2018, 23:30 h',
        '2018年6月12日 23:30',
        '2018년 6월 12일 23:30',
      ],
    ],
    [
      '2024-Q1',
      [
        'the first quarter of 2024',
        '1. Quartal 2024',
        'primer trimestre de 2024',
        '2024年第1四半期',
        '2024년 1분기',
      ],
    ],
    [
      '2024-H2',
      [
        'the second half of 2024',
        '2. Halbjahr 2024',
        'segundo semestre de 2024',
        '2024年後半',
        '2024년 하반기',
      ],
    ],
    ['2024-SP', ['spring 2024', 'Frühling 2024', 'primavera de 2024', '2024年春', '2024년 봄']],
    [
      '2025-W06',
      [
        'the week of 3 February 2025',
        'Woche vom 3. Februar 2025',
        'semana del 3 de febrero de 2025',
        '2025年2月3日の週',
        '2025년 2월 3일 주간',
      ],
    ],
    [
      '2025-W06-WE',
      [
        'the weekend of 8 February 2025',
        'Wochenende vom 8. Februar 2025',
        'fin de semana del 8 de febrero de 2025',
        '2025年2月8日の週末',
        '2025년 2월 8일 주말',
      ],
    ],
    ['197X', ['the 1970s', '1970er-Jahre', 'década de 1970', '1970年代', '1970년대']],
    ['18XX', ['the 19th century', '19. Jahrhundert', 'siglo XIX', '19世紀', '19세기']],
    ['20', ['the 21st century', '21. Jahrhundert', 'siglo XXI', '21世紀', '21세기']],
    ['2018-13', ['date not clear', 'Datum unklar', 'fecha no clara', '日付不明', '날짜 불명확']],
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

test.each<[string, readonly string[]]>([
  ['2018-06-12', ['2018', '2018', '2018', '2018年', '2018년']],
  ['197X', ['The 1970s', '1970er-Jahre', 'Década de 1970', '1970年代', '1970년대']],
  ['1950/1953', ['1950 to 1953', '1950 bis 1953', 'De 1950 a 1953', '1950年～1953年', '1950년~1953년']],
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

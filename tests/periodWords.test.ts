import { describe, expect, test } from 'vitest';
import { describeDate, describePeriod } from '../src/dateWords.js';
import { inEach } from './inEach.js';

describe('from one time to another', () => {
  test.each<[string, readonly string[]]>([
    [
      '2025-02-07/2025-02-09',
      [
        '7 to 9 February 2025',
        '7. bis 9. Februar 2025',
        'del 7 al 9 de febrero de 2025',
        '2025年2月7日～9日',
        '2025년 2월 7일~9일',
      ],
    ],
    [
      '2025-02-07/2025-03-07',
      [
        '7 February to 7 March 2025',
        '7. Februar bis 7. März 2025',
        'del 7 de febrero al 7 de marzo de 2025',
        '2025年2月7日～3月7日',
        '2025년 2월 7일~3월 7일',
      ],
    ],
    [
      '2024-12-07/2025-12-07',
      [
        '7 December 2024 to 7 December 2025',
        '7. Dezember 2024 bis 7. Dezember 2025',
        'del 7 de diciembre de 2024 al 7 de diciembre de 2025',
        '2024年12月7日～2025年12月7日',
        '2024년 12월 7일~2025년 12월 7일',
      ],
    ],
    [
      '2018-06/2018-08',
      [
        'June to August 2018',
        'Juni bis August 2018',
        'de junio a agosto de 2018',
        '2018年6月～8月',
        '2018년 6월~8월',
      ],
    ],
    ['1950/1953', ['1950 to 1953', '1950 bis 1953', 'de 1950 a 1953', '1950年～1953年', '1950년~1953년']],
    [
      '197X/198X',
      [
        'the 1970s and 1980s',
        '1970er- und 1980er-Jahre',
        'décadas de 1970 y 1980',
        '1970年代と1980年代',
        '1970년대와 1980년대',
      ],
    ],
    [
      '197X/199X',
      [
        'the 1970s to 1990s',
        '1970er- bis 1990er-Jahre',
        'décadas de 1970 a 1990',
        '1970年代～1990年代',
        '1970~1990년대',
      ],
    ],
    [
      '18XX/19XX',
      [
        'the 19th to the 20th century',
        '19. bis 20. Jahrhundert',
        'siglos XIX a XX',
        '19～20世紀',
        '19~20세기',
      ],
    ],
    [
      '2018-Q1/2018-Q3',
      [
        'the first to the third quarter of 2018',
        '1. bis 3. Quartal 2018',
        'del primer al tercer trimestre de 2018',
        '2018年第1～第3四半期',
        '2018년 1~3분기',
      ],
    ],
    [
      '1970-06/197X',
      [
        'June 1970 to the 1970s',
        'Juni 1970 – 1970er-Jahre',
        'junio de 1970 – década de 1970',
        '1970年6月～1970年代',
        '1970년 6월~1970년대',
      ],
    ],
    [
      '2018-06-12/2018-07',
      [
        '12 June 2018 to July 2018',
        '12. Juni 2018 – Juli 2018',
        '12 de junio de 2018 – julio de 2018',
        '2018年6月12日～2018年7月',
        '2018년 6월 12일~2018년 7월',
      ],
    ],
  ])('%s', (value, words) => {
    expect(inEach(() => describeDate(value))).toEqual(words);
  });

  test('the days between which somebody is quoted', () => {
    const words = [
      '2 February 2025',
      '2. Februar 2025',
      '2 de febrero de 2025',
      '2025年2月2日',
      '2025년 2월 2일',
    ];
    expect(inEach(() => describePeriod(null, '2025-02-02'))).toEqual(words);
    expect(inEach(() => describePeriod('2025-02-02', '2025-02-02'))).toEqual(words);
  });
});

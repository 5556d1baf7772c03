import { describe, expect, test } from 'vitest';
import { agencyNamed } from '../../src/reading/agency/names.js';
import { agencyOfBody, agencyOfLine } from '../../src/reading/agency/origin.js';

test.each([
  ['AP', 'Associated Press'],
  ['the associated press', 'Associated Press'],
  ['Agence France-Presse', 'AFP'],
  ['新华社', 'Xinhua'],
  ['РИА Новости', 'RIA Novosti'],
  ['AFP/Reuters', 'AFP, Reuters'],
  ['Yonhap and Kyodo News', 'Yonhap, Kyodo'],
])('%s is %s', (printed, name) => {
  expect(agencyNamed(printed)).toBe(name);
});

test.each(['map', 'ap', 'The Ferry', 'Reuters and The Ferry', 'AP Moller', 'Xinhua Street', ''])(
  '%s is no agency',
  (printed) => {
    expect(agencyNamed(printed)).toBeNull();
  },
);

const more = 'The harbour bridge opened on Monday, after nine years of work.';

describe('a dateline names the origin', () => {
  test.each([
    ['TOKYO (Reuters) — The prime minister spoke.', 'Reuters'],
    ['WASHINGTON, Feb 8 (AP) - The president spoke.', 'Associated Press'],
    ['SEOUL, Feb. 8 (Yonhap) -- North Korea spoke.', 'Yonhap'],
    ['BEIJING, February 8 (Xinhua) — China spoke.', 'Xinhua'],
    ['New Delhi [India], February 8 (ANI): The minister spoke.', 'ANI'],
    ['PORT LORNE, Arden (AP) — The mayor spoke.', 'Associated Press'],
    ['(Reuters) - The mayor spoke.', 'Reuters'],
    ['Berlin (dpa) - Die Kanzlerin sprach.', 'dpa'],
    ['Madrid, 8 feb (EFE).- El rey habló.', 'EFE'],
    ['(ANSA) - ROMA, 08 FEB - Il presidente ha parlato.', 'ANSA'],
    ['PARIS, 8 février (Reuters) - Le président a parlé.', 'Reuters'],
    ['MOSCOW, February 8. /TASS/. The minister spoke.', 'TASS'],
    ['МОСКВА, 8 фев — РИА Новости. Министр выступил.', 'RIA Novosti'],
    ['新华社东京2月8日电（记者王小明）日本首相表示。', 'Xinhua'],
    ['[東京 8日 ロイター] - 首相は述べた。', 'Reuters'],
    ['【北京共同】中国外務省は述べた。', 'Kyodo'],
    ['(서울=연합뉴스) 김철수 기자 = 대통령은 말했다.', 'Yonhap'],
    ['SEOUL (AFP/Reuters) – The president spoke.', 'AFP, Reuters'],
  ])('%s', (opening, agency) => {
    expect(agencyOfBody([opening, more, more])).toBe(agency);
  });
});

describe('a credit at the end names it', () => {
  test.each([
    ['(AFP)', 'AFP'],
    ['AFP', 'AFP'],
    ['— Reuters', 'Reuters'],
    ['Source: Xinhua', 'Xinhua'],
    ['来源：新华社', 'Xinhua'],
    ['“It holds,” she said. (AFP)', 'AFP'],
    ['It holds, she said. — Reuters', 'Reuters'],
    ['© 2025 AFP', 'AFP'],
    ['Copyright 2025 The Associated Press. All rights reserved.', 'Associated Press'],
  ])('%s', (ending, agency) => {
    expect(agencyOfBody([more, more, ending])).toBe(agency);
  });
});

describe('a source of facts, of help or of pictures is no origin', () => {
  test.each([
    'The two leaders met, Yonhap said.',
    'According to Reuters (and AFP), they met.',
    'The Associated Press (AP) - founded in 1846 - won a prize.',
    'They met on Monday, the official news agency (Xinhua) - reported.',
    'With inputs from ANI',
    '(With inputs from agencies)',
    'Reuters contributed to this report.',
    'Photo: AFP',
    'Reuters and other media reported that they met.',
    'The map (MAP) shows it.',
    'PORT LORNE (The Ferry) — The mayor spoke.',
    '© 2025 The Ferry. All rights reserved.',
    'Source: The Ferry',
  ])('%s', (line) => {
    expect(agencyOfBody([line, more, more])).toBeNull();
    expect(agencyOfBody([more, more, line])).toBeNull();
  });
});

test('an agency in the middle of an article is no origin', () => {
  expect(agencyOfBody([more, more, 'TOKYO (Reuters) — They met.', more, more])).toBeNull();
});

test('a line of 10,000 letters is none', () => {
  expect(agencyOfLine(`Source: ${'A'.repeat(10_000)}`)).toBeNull();
});

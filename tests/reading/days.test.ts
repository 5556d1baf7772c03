import { expect, test } from 'vitest';
import { daysAfter, readDay } from '../../src/reading/days.js';

test.each([
  ['2025-02-08', '2025-02-08'],
  ['2024-03-25T23:11:00-08:00', '2024-03-25'],
  ['2024-03-25T00:30:00+14:00', '2024-03-25'],
  ['20240325', '2024-03-25'],
  ['20240325081100', '2024-03-25'],
  ['2024/3/5', '2024-03-05'],
  ['2024. 3. 5.', '2024-03-05'],
  ['25 Mar 2024 08:11', '2024-03-25'],
  ['Mon, 25 Mar 2024 08:11:00 GMT', '2024-03-25'],
  ['Tue Nov 19 22:04:05 CST 2019', '2019-11-19'],
  ['March 25, 2024', '2024-03-25'],
  ['8th of March, 2024', '2024-03-08'],
  ['Sept. 3rd, 2019 | 4:20am', '2019-09-03'],
  ['13/06/2014', '2014-06-13'],
  ['06/13/2014', '2014-06-13'],
  ['13.06.2014', '2014-06-13'],
  ['13-06-2014 10:00', '2014-06-13'],
  ['32 words, then March 5, 2024', '2024-03-05'],
])('%s is %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  ['German', '25. September 2018', '2018-09-25'],
  ['French', '1er août 2018', '2018-08-01'],
  ['Spanish', '8 de marzo de 2018', '2018-03-08'],
  ['Catalan', '8 d’abril del 2018', '2018-04-08'],
  ['Portuguese', '22 de janeiro de 2018 às 0:13', '2018-01-22'],
  ['Russian', '24 сентября 2018 г.', '2018-09-24'],
  ['Ukrainian', '24 вересня 2018, 10:00', '2018-09-24'],
  ['Polish', '24 września 2018', '2018-09-24'],
  ['Finnish', '24. syyskuuta 2018', '2018-09-24'],
  ['Turkish', '24 Eylül 2018', '2018-09-24'],
  ['Greek', '24 Σεπτεμβρίου 2018', '2018-09-24'],
  ['Hungarian', '2018. szeptember 24.', '2018-09-24'],
  ['Lithuanian', '2018 m. rugsėjo 24 d.', '2018-09-24'],
  ['Latvian', '2018. gada 24. septembris', '2018-09-24'],
  ['Vietnamese', '24 tháng 9, 2018', '2018-09-24'],
  ['Indonesian', '24 Agustus 2018', '2018-08-24'],
  ['Arabic', '8 فبراير 2025', '2025-02-08'],
  ['Arabic in its own digits', '٨ فبراير ٢٠٢٥', '2025-02-08'],
  ['Arabic with both names', '8 فبراير/ شباط 2025', '2025-02-08'],
  ['Hebrew', '8 בפברואר 2025', '2025-02-08'],
  ['Hindi', '8 फ़रवरी 2025', '2025-02-08'],
  ['Bengali', '৮ ফেব্রুয়ারি ২০২৫', '2025-02-08'],
  ['Thai, of the Buddhist year', '8 กุมภาพันธ์ 2568', '2025-02-08'],
  ['Thai, abbreviated', '8 ก.พ. 2568', '2025-02-08'],
  ['Chinese', '2024年3月5日', '2024-03-05'],
  ['Korean', '2024년 3월 5일', '2024-03-05'],
])('in %s, %s is %s', (_, text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  ['03/04/2024', 'de', '2024-04-03'],
  ['03.04.2024', 'tr-TR', '2024-04-03'],
  ['03/04/2024', 'en-GB', '2024-04-03'],
  ['03/04/2024', 'en-US', null],
  ['03/04/2024', 'en', null],
  ['03/04/2024', null, null],
  ['5 listopada 2018', 'pl', '2018-11-05'],
  ['5 listopada 2018', 'hr', '2018-10-05'],
  ['5 listopada 2018', null, null],
])('%s in the language %s is %s', (text, language, day) => {
  expect(readDay(text, language)).toBe(day);
});

test.each([
  ['a day that no calendar has', '2023-02-30'],
  ['a month that no calendar has', '2023-13-01'],
  ['a calendar that was never set', '1970-01-01T00:00:00Z'],
  ['the year one', '0001-01-01T00:00:00'],
  ['a day before the press', '1492-10-12'],
  ['a day long after today', 'May 1, 2999'],
  ['a month and a year', 'March 2024'],
  ['a word that begins like a month', 'Market 5, 2024'],
  ['no date', 'Room 12, Building 2024'],
  ['a version', '10.2.2024.1'],
  ['nothing', ''],
])('%s is no day', (_, text) => {
  expect(readDay(text)).toBeNull();
});

const today = new Date().toISOString().slice(0, 10);

test('tomorrow is a day that somewhere has begun, the day after is not', () => {
  expect(readDay(daysAfter(today, 1))).toBe(daysAfter(today, 1));
  expect(readDay(daysAfter(today, 2))).toBeNull();
});

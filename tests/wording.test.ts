import { expect, test } from 'vitest';
import type { Finding, Header } from '../src/model.js';
import {
  describeCopies,
  describeDate,
  describeSource,
  describeSpeaker,
  describeWhen,
  describeYears,
  isDigest,
  isEvent,
  isQuoted,
} from '../src/wording.js';

const header: Header = {
  id: 'harbour/ferry.md',
  title: 'Ferry line to reopen',
  byline: null,
  agency: null,
  publisher: 'Harbour Courier',
  published: '2025-02-08',
  captured: '2025-02-15',
  url: null,
  language: 'en',
  digest: false,
};

function finding(rest: Partial<Finding> = {}, article: Partial<Header> = {}): Finding {
  return { citation: { exact: 'x', start: 0, end: 1, article: { ...header, ...article } }, ...rest };
}

test.each([
  ['2018', '2018'],
  ['0069', 'AD 69'],
  ['2018-06', 'June 2018'],
  ['2018-06-12', '12 June 2018'],
  ['2018-06-02', '2 June 2018'],
  ['197X', 'the 1970s'],
  ['197', 'the 1970s'],
  ['19XX', 'the 20th century'],
  ['20XX', 'the 21st century'],
  ['20', 'the 21st century'],
  ['1950/1953', '1950 to 1953'],
  ['1970-06/197X', 'June 1970 to the 1970s'],
  ['2020-06-03/2020-06-05', '3 to 5 June 2020'],
  ['2020-06-03/2020-07-03', '3 June to 3 July 2020'],
  ['2019-06-03/2020-06-03', '3 June 2019 to 3 June 2020'],
  ['2018-06/2018-08', 'June to August 2018'],
  ['2018-Q1/2018-Q2', 'the first to the second quarter of 2018'],
  ['197X/198X', 'the 1970s and 1980s'],
  ['197/199', 'the 1970s to 1990s'],
  ['18XX/19XX', 'the 19th to the 20th century'],
  ['1950/', 'date not clear'],
  ['1950/P3Y', 'date not clear'],
  ['2024-Q1', 'the first quarter of 2024'],
  ['2024-H2', 'the second half of 2024'],
  ['2024-SU', 'summer 2024'],
  ['2025-W06', 'the week of 3 February 2025'],
  ['2025-W01', 'the week of 30 December 2024'],
  ['2021-W01', 'the week of 4 January 2021'],
  ['2020-W53', 'the week of 28 December 2020'],
  ['2025-W53', 'date not clear'],
  ['2025-W00', 'date not clear'],
  ['2025-W06-WE', 'the weekend of 8 February 2025'],
  ['2018-06-12TEV', '12 June 2018, evening'],
  ['2018-06-12T14:30', '12 June 2018, 14:30'],
  ['2018-13', 'date not clear'],
  ['2018-13-01', 'date not clear'],
  ['XXXX-06-12', 'date not clear'],
  ['PRESENT_REF', 'date not clear'],
  ['P3D', 'date not clear'],
  ['', 'date not clear'],
  [null, 'date not clear'],
])('the value %s reads "%s"', (value, words) => {
  expect(describeDate(value)).toBe(words);
});

test.each([
  ['2018-06-12', '2018'],
  ['0069', 'AD 69'],
  ['2018-06-12TEV', '2018'],
  ['2025-W06', '2025'],
  ['2018', '2018'],
  ['2018-06/2018-08', '2018'],
  ['2018-12-30/2019-01-02', '2018 to 2019'],
  ['1950/1953', '1950 to 1953'],
  ['197X', 'The 1970s'],
  ['197X/198X', 'The 1970s and 1980s'],
  ['19XX', 'The 20th century'],
  ['2018-13', undefined],
  ['P3D', undefined],
  [null, undefined],
])('the value %s stands under "%s"', (value, years) => {
  expect(describeYears(value)).toBe(years);
});

test.each<[string, Partial<Header>, string]>([
  ['all known', {}, 'Harbour Courier · Ferry line to reopen · published 8 February 2025'],
  ['no publisher', { publisher: null }, 'Ferry line to reopen · published 8 February 2025'],
  ['no headline', { title: ' ' }, 'Harbour Courier · harbour/ferry.md · published 8 February 2025'],
  [
    'a saved page is never said to be published then',
    { published: null, notAfter: { day: '2025-02-15', source: null } },
    'Harbour Courier · Ferry line to reopen · date of publication not known, not after 15 February 2025, when the page was saved',
  ],
  [
    'a date that another article bounds is said to be inferred',
    { published: null, notAfter: { day: '2025-02-08', source: { id: 'x', title: 'A', publisher: 'Tide' } } },
    'Harbour Courier · Ferry line to reopen · date of publication not known, its words were out by 8 February 2025, inferred from the same story in Tide',
  ],
  [
    'an article of no known outlet that bounds it is called by its headline',
    { published: null, notAfter: { day: '2025-02-08', source: { id: 'x', title: 'A', publisher: null } } },
    'Harbour Courier · Ferry line to reopen · date of publication not known, its words were out by 8 February 2025, inferred from the same story in A',
  ],
  [
    'the agency behind the outlet',
    { agency: 'Reuters' },
    'Harbour Courier (Reuters) · Ferry line to reopen · published 8 February 2025',
  ],
  [
    'an agency that is the outlet',
    { publisher: 'Reuters', agency: 'Reuters' },
    'Reuters · Ferry line to reopen · published 8 February 2025',
  ],
  [
    'an agency alone',
    { publisher: null, agency: 'Reuters' },
    'from Reuters · Ferry line to reopen · published 8 February 2025',
  ],
  [
    'no date at all',
    { published: null, captured: null },
    'Harbour Courier · Ferry line to reopen · date of publication not known',
  ],
])('a source: %s', (_, article, words) => {
  expect(describeSource({ ...header, ...article })).toBe(words);
});

const tide: Header = { ...header, id: 'tide.md', publisher: 'Tide', published: null };

test.each<[Partial<Finding>, string | undefined]>([
  [{}, undefined],
  [{ alsoIn: [header] }, 'also in: Harbour Courier (8 February 2025)'],
  [{ alsoIn: [{ ...header, agency: 'AFP' }, tide] }, 'also in: Harbour Courier (AFP, 8 February 2025), Tide'],
  [{ alsoIn: [{ ...tide, publisher: null }] }, 'also in: Ferry line to reopen'],
  [{ alsoIn: Array.from({ length: 6 }, () => tide) }, 'also in: Tide, Tide, Tide, Tide and 2 more'],
  [{ sameStory: [tide] }, 'same story as: Tide'],
])('the copies of %j read %s', (rest, words) => {
  expect(describeCopies(finding(rest))).toBe(words);
});

test.each<[Partial<Finding>, string]>([
  [{ speaker: 'Ada Moss' }, 'Ada Moss'],
  [{ speaker: null }, 'speaker unclear'],
  [{ speaker: 'Ada Moss', verdict: 'verbatim' }, 'Ada Moss, word for word'],
  [{ speaker: null, verdict: 'reworded' }, 'speaker unclear, in other words'],
  [{ verdict: 'verbatim' }, 'word for word'],
  [{}, ''],
  [{ speaker: 'Ada Moss', toldBy: 'Berit Holm' }, 'Ada Moss, as told by Berit Holm'],
  [{ speaker: null, toldBy: null }, 'speaker unclear, as told by somebody unclear'],
  [{ speaker: 'Ada Moss', indirect: true }, 'Ada Moss, reported in the outlet’s words'],
  [{ speaker: null, indirect: true }, 'speaker unclear, reported in the outlet’s words'],
  [
    { speaker: 'Ada Moss', indirect: true, verdict: 'verbatim' },
    'Ada Moss, reported in the outlet’s words, printed like that',
  ],
  [{ verdict: 'reworded', similarity: 0.876 }, 'in other words (87 % alike)'],
  [{ verdict: 'reworded', similarity: 1 }, 'in other words (99 % alike)'],
  [
    { indirect: true, verdict: 'reworded', similarity: 1 },
    'reported in the outlet’s words, printed like that',
  ],
  [{ verdict: 'verbatim', similarity: 1 }, 'word for word'],
  [{ speaker: 'Ada Moss', verdict: 'verbatim', claim: 'confirmed' }, 'Ada Moss, word for word, as claimed'],
  [{ speaker: 'Ada Moss', claim: 'contradicted' }, 'Ada Moss, not as claimed'],
  [{ speaker: null, claim: 'open' }, 'speaker unclear'],
])('the speaker of %o reads %s', (rest, words) => {
  expect(describeSpeaker(finding(rest)).join(', ')).toBe(words);
});

test('a digest’s passages are ours, its quotations are not', () => {
  expect(isDigest(finding({}, { digest: true }))).toBe(true);
  expect(isDigest(finding({ speaker: null }, { digest: true }))).toBe(false);
  expect(isDigest(finding())).toBe(false);
});

test('what a digest reports without quotation marks is in our words', () => {
  const reported = finding({ speaker: 'Ada Moss', indirect: true }, { digest: true });
  expect(isDigest(reported)).toBe(true);
  expect(describeSpeaker(reported)).toEqual(['Ada Moss', 'reported in our words']);
});

test.each<[Partial<Finding>, boolean]>([
  [{ speaker: 'Ada Moss' }, true],
  [{ speaker: null }, true],
  [{ speaker: 'Ada Moss', indirect: true }, false],
  [{}, false],
])('%o in quotation marks: %s', (rest, quoted) => {
  expect(isQuoted(finding(rest))).toBe(quoted);
});

test('an event has a date and nobody who speaks', () => {
  expect(isEvent(finding({ date: '2018' }))).toBe(true);
  expect(isEvent(finding({ date: null }))).toBe(true);
  expect(isEvent(finding({ date: '2018', speaker: 'Ada Moss' }))).toBe(false);
  expect(isEvent(finding())).toBe(false);
});

test('a date that is worked out from another is said to be not certain', () => {
  expect(describeWhen(finding({ date: '2019' }))).toBe('2019');
  expect(describeWhen(finding({ date: '2019', uncertain: true }))).toBe('2019, not certain');
});

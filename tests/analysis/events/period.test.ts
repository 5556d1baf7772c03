import { expect, test } from 'vitest';
import { analysed } from '../../analysed.js';

/** The values of a text's events; a question mark for those that are not certain. */
const told = (text: string): string[] =>
  analysed(text, { published: '2024-03-01' }).events.map(
    ({ value, certain }) => `${value}${certain ? '' : '?'}`,
  );

test.each([
  ['The bridge fell in 2019.', ['2019']],
  ['In 2012 the bridge was closed.', ['2012']],
  ['The bridge was rebuilt in the 1970s and 1980s.', ['197X/198X']],
  ['The bridge was rebuilt in the 1970s and in the 1990s.', ['197X', '199X']],
  ['Between 1990 and 1995 the bridge was closed.', ['1990/1995']],
  ['The bridge was closed from 2003 to 2005.', ['2003/2005']],
  ['The bridge was closed in 2003 and 2004.', ['2003/2004']],
  ['The ferry ran aground in 2003 and 2014.', ['2003', '2014']],
  ['The bridge was built long ago.', []],
])('the ends of one time are one: %s', (text, values) => expect(told(text)).toEqual(values));

test.each([
  ['The bridge opened on April 28, 2003, and was renamed in 2006.', ['2003-04-28', '2006']],
  ['The bridge, which was begun in 1998, opened in 2003 and fell in 2019.', ['1998', '2003', '2019']],
  ['He broke a leg in 2004 and took six months off in 2009, later revealing more.', ['2004', '2009']],
  ['The mayor said on Tuesday that traffic had doubled in February.', ['2024-02-27', '2024-02']],
  ['In 2003 the bridge opened, and in 2003 it was named.', ['2003']],
  ['In 2003 the bridge opened, and a month later it was named.', ['2003', '2003?']],
])('several dates are several events: %s', (text, values) => expect(told(text)).toEqual(values));

test.each([
  ['After the 2002 visit the bridge was closed.', []],
  ['The bridge was built before 2010.', []],
  ['The bridge was to be built by 2010 and was begun in 2012.', ['2010?', '2012']],
  ['The bridge had been built by the end of 2010.', []],
  ['The bridge stays open until September 30.', []],
  ['The quarrel has a history dating back to 1991.', []],
  ['The bridge did not open until 2012.', ['2012']],
  ['The bridge was not opened until late 2012.', ['2012']],
  ['Before 2010 it was a ferry, but in 2012 the bridge came.', ['2012']],
])('a bound is no date: %s', (text, values) => expect(told(text)).toEqual(values));

test.each([
  ['The bridge is to be built by 2030.', ['2030?']],
  ['The bridge is to be built by the end of 2030.', ['2030?']],
  ['The first walkers could cross by 2032.', ['2032?']],
  ['The bridge fell in August 2018 and will be replaced by 2026.', ['2018-08', '2026?']],
])('by when something is to happen is not certain: %s', (text, values) => expect(told(text)).toEqual(values));

test.each([
  ['She has been mayor since 2014.', []],
  ['Since 2015 the bridge has been open.', []],
  ['No talks have been held since 2014.', []],
  ['No bridge has been closed since 2014.', []],
  ['The firm had lost 12 percent since January.', []],
  ['The bridge has been closed since 2015.', ['2015?']],
  ['Since 2015 the bridge has been closed.', ['2015?']],
])('a state is no event, what began it is, not certainly: %s', (text, values) =>
  expect(told(text)).toEqual(values),
);

test.each([
  ['He drove a 1987 van over the bridge.', []],
  ['He survived a 1987 plane crash.', ['1987?']],
  ['In a 2011 attack the bridge was damaged.', ['2011']],
  ['They opened a bottle of the 1961.', []],
  ['They sang songs of the 1960s.', []],
  ['The 1953 armistice is still in force.', []],
  ['The armistice was signed in 1953.', ['1953']],
])('a thing of some year is no event: %s', (text, values) => expect(told(text)).toEqual(values));

test.each([
  ['The toll is up 4 percent from 2018.', []],
  ['The toll rose 4 percent from 2018.', []],
  ['The ferry moved up the river from Ulm in 2018.', ['2018']],
  ['The toll brought in more than in 2018.', []],
  ['In 2019 the toll fell compared with 2018.', ['2019']],
  ['The toll in 2020 was up from 2018.', ['2020']],
  ['In 2021 it earned twice as much as in the same quarter of 2018.', ['2021']],
  ['It was the worst flood since 1962.', []],
  ['It was the first flood of the valley since the 1960s.', []],
])('a comparison is no date: %s', (text, values) => expect(told(text)).toEqual(values));

test.each([
  ['The city broke the 1965 treaty.', []],
  ['A 2011 law forbids it.', []],
  ['In a report dated 3 May 2019 the engineer warned of it.', []],
  ['The engineer warned of it in the report of 2019.', []],
  ["Friday's edition carries a map.", []],
  ['The city faces a June 1 deadline.', []],
  ['In 2015 the city broke the 1965 treaty.', ['2015']],
  ['The treaty was signed in 1965.', ['1965']],
])('what a document is dated is no date: %s', (text, values) => expect(told(text)).toEqual(values));

test.each([
  ['Lena Brandt (1955–2011) built the bridge.', []],
  ['Lena Brandt (born 24 February 1955) built the bridge.', []],
  ['The film The Long Bridge (1979) was shot here.', []],
  ['Lena Brandt was born in 1955.', ['1955']],
  ['The bridge (it was rebuilt in 1979 for the games) fell.', ['1979']],
])('lives and years in brackets are no dates: %s', (text, values) => expect(told(text)).toEqual(values));

test.each([
  ['The guests of the 2002 visit crossed the bridge.', ['2002?']],
  ['The flood of 2019 took the bridge.', ['2019?']],
  ["Last year's flood took the bridge.", ['2023?']],
  ['The town voted for it at the 2002 meeting.', ['2002']],
  ['The flood of 2019 was forgotten when the bridge opened in 2021.', ['2021']],
])('a date of a thing alone is not certain: %s', (text, values) => expect(told(text)).toEqual(values));

test.each([
  ['FILE - The bridge is crossed by walkers on May 3, 2019.', []],
  ['Walkers on the bridge, May 3, 2019 (Photo by Lena Brandt).', []],
  ['The mayor is seen on the bridge on May 3, 2019.', []],
  ['Last updated on May 3, 2019.', []],
  ['Published: 3 May 2019', []],
  ['ULM, Feb 28 (Reuters) - The bridge fell on Monday.', ['2024-02-26']],
  ['Feb 28 (Reuters) - The bridge fell on Monday.', ['2024-02-26']],
  ['Ulm, Germany, Feb. 28 (dpa) -- The bridge fell on Monday.', ['2024-02-26']],
  ['28 Feb: Bridge falls', []],
  ['Bridge falls – 28 Feb', []],
  ['12 June 2018: The bridge falls', ['2018-06-12']],
  ['In 2003 Lena Brandt (CDU) – then mayor – opened the bridge.', ['2003']],
  ['Correction: an earlier version, of 27 February, misspelt her name.', []],
  ['An earlier version of this article gave 1902 as its year.', []],
  ['This article was first published on May 3, 2019.', []],
  ['Reporting by Lena Brandt; first published 3 May 2019.', []],
  ['Updated 3 May 2019', []],
  ['Copyright 2019 The Ulm Times', []],
  ['A walker crosses the bridge in Ulm, May 3, 2019.', []],
  ['A walker crossed the bridge in Ulm, May 3, 2019.', ['2019-05-03']],
  ['Walkers near the bridge in 2019. (Photo: Lena Brandt)', []],
  ['Walkers crossed the bridge in 2019. (It rained.)', ['2019']],
  ['The bridge, which was updated in 2019, fell.', ['2019']],
  ['Walkers crossed the bridge on May 3, 2019.', ['2019-05-03']],
  ['The map was published on May 3, 2019.', ['2019-05-03']],
])('a frame tells nothing: %s', (text, values) => expect(told(text)).toEqual(values));

test.each([
  ['“We opened the bridge in 2018,” the mayor Lena Brandt said.', []],
  ['The mayor Lena Brandt told the town in 2019 that “we opened in 2018” and left.', ['2019']],
  ['In 2018 the mayor Lena Brandt called the bridge “a gift” and opened it.', ['2018']],
  ['The banner on the bridge read “Remember 1956”.', []],
  ['Under the headline “Fall of 12 October” the paper prints a map.', []],
  ['He saw ‘Summer of 1969’ in the town.', []],
  ['He called it “a gift” in 2018 and “a burden” in 2019.', ['2018', '2019']],
])('what is said is not told: %s', (text, values) => expect(told(text)).toEqual(values));

test.each([
  ['On Friday the bridge fell.', ['Friday: null']],
  ['On Friday the bridge fell, and on Monday it was gone.', ['Friday: null']],
  ['On Friday the bridge fell, which was opened in 2003.', ['2003: 2003']],
  ['Before Friday the bridge was open.', []],
  ['“We opened it on Friday,” the mayor Lena Brandt said.', []],
])('in an undated article what is not resolved is told as not known: %s', (text, expected) => {
  const { article, events } = analysed(text, { published: null });
  const told = events.map(
    ({ words, value }) => `${words && article.text.slice(words.start, words.end)}: ${value}`,
  );
  expect(told).toEqual(expected);
});

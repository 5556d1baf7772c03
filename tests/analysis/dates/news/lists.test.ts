import { expect, test } from 'vitest';
import { told } from '../dates-of.js';

/** Several dates in one sentence: a sentence, the day it was published, and what its expressions mean. */
test.each([
  ['The show opens the week of 10 February.', '2025-02-08', 'the week of 10 February = 2025-W07'],
  [
    'On the weekend of 9 July 2022 the lake was closed.',
    '2022-07-20',
    'the weekend of 9 July 2022 = 2022-W27-WE',
  ],
  ['Between 1950 and 1953 the town changed hands four times.', '2019-06-02', '1950 = 1950; 1953 = 1953'],
  ['From 1914 to 1918 the factory made shells.', '2019-06-02', '1914 = 1914; 1918 = 1918'],
  ['The exhibition runs June 28-July 4.', '2018-06-15', 'June 28 = 2018-06-28; July 4 = 2018-07-04'],
  [
    'It lasted from June 28 to July 4, 2015.',
    '2018-06-15',
    'June 28 = 2015-06-28; July 4, 2015 = 2015-07-04',
  ],
  ['The exercise was held from 25 May to 2 June.', '2018-06-15', '25 May = 2018-05-25; 2 June = 2018-06-02'],
  ['Music of the 1970s and 1980s was played all night.', '2020-05-04', 'the 1970s = 197X; 1980s = 198X'],
  [
    'Crime fell during the late 1990s and early 2000s.',
    '2020-05-04',
    'the late 1990s = 199X; early 2000s = 200X',
  ],
  ["In the '60s and '70s, the harbor boomed.", '2020-05-04', "the '60s = 196X; '70s = 197X"],
  [
    'The cathedral was begun in the 12th century and finished in the fifteenth century.',
    '2020-05-04',
    'the 12th century = 11XX; the fifteenth century = 14XX',
  ],
  ['In the 19th and 20th centuries, millions left.', '2020-05-04', 'the 19th = 18XX; 20th centuries = 19XX'],
  ['He was born in 1931 and emigrated 20 years later.', '2020-05-04', '1931 = 1931; 20 years later = 1951'],
  [
    'Emissions must be zero by 2050 and 40% lower in 2030 than in 1990.',
    '2025-02-08',
    '2050 = 2050; 2030 = 2030; 1990 = 1990',
  ],
  ['"We will win tonight," he said yesterday.', '2025-02-08', 'tonight = 2025-02-08; yesterday = 2025-02-07'],
  [
    'The trial began Monday and is expected to last until Friday.',
    '2025-02-08',
    'Monday = 2025-02-03; Friday = 2025-02-14',
  ],
  ['On Friday and Saturday, it snowed.', '2025-02-08', 'Friday = 2025-02-07; Saturday = 2025-02-08'],
  ['They won in 2015, and again the next year.', '2025-02-08', '2015 = 2015; the next year = 2016'],
  ['She won gold in 2012 and silver four years later.', '2025-02-08', '2012 = 2012; four years later = 2016'],
  [
    'Sales in the second quarter rose from the same quarter a year earlier.',
    '1998-08-08',
    'the second quarter = 1998-Q2; the same quarter a year earlier = 1997-Q2',
  ],
  ['In September, orders fell 0.1% from August.', '1989-11-03', 'September = 1989-09; August = 1989-08'],
  [
    'Sales for October dropped from a year earlier.',
    '1989-11-03',
    'October = 1989-10; a year earlier = 1988-10',
  ],
  [
    'Britain voted on Thursday to leave the bloc it joined in 1973.',
    '2016-06-24',
    'Thursday = 2016-06-23; 1973 = 1973',
  ],
  [
    'The Minsk accords of September 2014 and February 2015 are dead.',
    '2022-02-25',
    'September 2014 = 2014-09; February 2015 = 2015-02',
  ],
  ['In January and February, exports grew.', '2022-02-25', 'January = 2022-01; February = 2022-02'],
  [
    'From January to November last year, trade fell.',
    '2022-02-25',
    'January = 2021-01; November last year = 2021-11',
  ],
  ['In January-February, exports grew.', '2022-02-25', 'January = 2022-01; February = 2022-02'],
  ['Scientists found the fossils in 2006 and 2008.', '2010-01-14', '2006 = 2006; 2008 = 2008'],
  [
    'The probe, launched in October 1997, reached Saturn on July 1, 2004.',
    '2010-01-14',
    'October 1997 = 1997-10; July 1, 2004 = 2004-07-01',
  ],
  [
    'In the spring and summer of 1940, France fell.',
    '2010-01-14',
    'the spring = 1940-SP; summer of 1940 = 1940-SU',
  ],
  ['In April and May of 1940, Norway fell.', '2010-01-14', 'April = 1940-04; May of 1940 = 1940-05'],
  ['In April or May 1940, Norway fell.', '2010-01-14', 'April = 1940-04; May 1940 = 1940-05'],
  [
    'On April 9 and June 10, 1940, it fell.',
    '2010-01-14',
    'April 9 = 1940-04-09; June 10, 1940 = 1940-06-10',
  ],
  [
    'Napoleon, exiled in 1814, returned on March 1, 1815.',
    '2010-01-14',
    '1814 = 1814; March 1, 1815 = 1815-03-01',
  ],
  [
    'It has been so since the 1990s, or from the mid to late 1980s.',
    '2010-01-14',
    'the 1990s = 199X; the mid to late 1980s = 198X',
  ],
  ["He won it in '86, '90 and '94.", '2010-01-14', "'86 = 1986; '90 = 1990; '94 = 1994"],
  ['They met in 2006, 2007 and 2008.', '2010-01-14', '2006 = 2006; 2007 = 2007; 2008 = 2008'],
  [
    'The company, founded in 1986, said in January it would close.',
    '2025-02-08',
    '1986 = 1986; January = 2025-01',
  ],
  ['He pleaded guilty in 2019 and was released in October.', '2025-02-08', '2019 = 2019; October = 2024-10'],
  ['From May 2010 to June 2012 he was in Iraq.', '2025-02-08', 'May 2010 = 2010-05; June 2012 = 2012-06'],
  ['From May to June 2012 he was in Iraq.', '2025-02-08', 'May = 2012-05; June 2012 = 2012-06'],
  ['The May-June 2012 issue', '2025-02-08', 'May = 2012-05; June 2012 = 2012-06'],
  [
    'The matches on March 4, 5 and 6 will be moved.',
    '2025-02-08',
    'March 4 = 2025-03-04; 5 = 2025-03-05; 6 = 2025-03-06',
  ],
  ['a 19th-century house, 18th century paintings', '2025-02-08', '19th-century = 18XX; 18th century = 17XX'],
  ["the 1980s-era ship and the 1990s' music", '2025-02-08', 'the 1980s = 198X; the 1990s = 199X'],
  [
    "next year's budget, this year's harvest, last year's flood",
    '2025-02-08',
    'next year = 2026; this year = 2025; last year = 2024',
  ],
  ['Snow is forecast for Monday and Tuesday.', '2025-02-08', 'Monday = 2025-02-10; Tuesday = 2025-02-11'],
  [`"I'll be there Tuesday," he said Monday.`, '2025-02-08', 'Tuesday = 2025-02-11; Monday = 2025-02-03'],
  ['as early as 2026, no later than 2030', '2025-02-08', '2026 = 2026; 2030 = 2030'],
  ['In 2009–10 and 2010–2011', '2025-02-08', '2009–10 = 2009/2010; 2010–2011 = 2010/2011'],
  [
    'from 2009 until 2011, 2009 through 2011',
    '2025-02-08',
    '2009 = 2009; 2011 = 2011; 2009 = 2009; 2011 = 2011',
  ],
  ['the 2011 census, the 2011 riots, 2011 was bad', '2025-02-08', '2011 = 2011; 2011 = 2011; 2011 = 2011'],
])('%s (%s): %s', (text, published, expected) => {
  expect(told(text, published)).toBe(expected);
});

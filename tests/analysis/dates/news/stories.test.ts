import { expect, test } from 'vitest';
import { told } from '../dates-of.js';

/** Dates that go on from others: a sentence, the day it was published, and what its expressions mean. */
test.each([
  [
    'They met in May 2012. Four months later, they were married.',
    '2020-05-04',
    'May 2012 = 2012-05; Four months later = 2012-09',
  ],
  [
    'The plane vanished on March 8, 2014. The following day a search began.',
    '2020-05-04',
    'March 8, 2014 = 2014-03-08; The following day = 2014-03-09',
  ],
  [
    'The plane vanished on March 8, 2014. The previous week it had been checked.',
    '2020-05-04',
    'March 8, 2014 = 2014-03-08; The previous week = 2014-W09',
  ],
  [
    'The plane vanished on March 8, 2014. A week later the search moved south.',
    '2020-05-04',
    'March 8, 2014 = 2014-03-08; A week later = 2014-W11',
  ],
  [
    'The treaty was signed in 1994; eight years later it collapsed.',
    '2020-05-04',
    '1994 = 1994; eight years later = 2002',
  ],
  [
    'The treaty was signed in 1994. It collapsed eight years after that.',
    '2020-05-04',
    '1994 = 1994; eight years after that = 2002',
  ],
  ['In 2018, the two sides met. In July, they signed a deal.', '2020-05-04', '2018 = 2018; July = 2018-07'],
  [
    'He retired in 2010. The year before, he had been ill.',
    '2025-02-08',
    '2010 = 2010; The year before = 2009',
  ],
  ['He retired in 2010. The year after, he was dead.', '2025-02-08', '2010 = 2010; The year after = 2011'],
  [
    'On 14 January 2003 the strike began; by that Friday the shelves were empty.',
    '2019-08-08',
    '14 January 2003 = 2003-01-14; that Friday = 2003-01-17',
  ],
  ['By that Friday the shelves were empty.', '2019-08-08', 'that Friday = null'],
  [
    'The mine closed in 1984. Thirty-five years on, the tip still burns.',
    '2019-08-08',
    '1984 = 1984; Thirty-five years on = 2019',
  ],
  [
    'In 1968 the tanks came on August 20 and were still there on October 16.',
    '2019-08-08',
    '1968 = 1968; August 20 = 1968-08-20; October 16 = 1968-10-16',
  ],
  [
    'He was elected in 1968. The tanks left on August 20 and the army on October 16.',
    '2019-12-08',
    '1968 = 1968; August 20 = 2019-08-20; October 16 = 2019-10-16',
  ],
  ['In May, on the 14th, he was arrested.', '2025-02-08', 'May = 2024-05; the 14th = 2024-05-14'],
  [
    'It was sown in February 2021 and, on the 30th, it froze.',
    '2025-02-08',
    'February 2021 = 2021-02; the 30th = 2021-02',
  ],
  [
    'In 2009 it tested a second device; the year before it had blown up a tower.',
    '2019-08-08',
    '2009 = 2009; the year before = 2008',
  ],
  ['It was the year before it closed.', '2019-08-08', ''],
  [
    'On 6 August 1945, the bomb fell. Three days later a second one fell.',
    '2025-02-08',
    '6 August 1945 = 1945-08-06; Three days later = 1945-08-09',
  ],
  [
    'On 6 August 1945, the bomb fell. That day, 70,000 died.',
    '2025-02-08',
    '6 August 1945 = 1945-08-06; That day = 1945-08-06',
  ],
  [
    'On 6 August 1945, the bomb fell. In September that year, doctors came.',
    '2025-02-08',
    '6 August 1945 = 1945-08-06; September that year = 1945-09',
  ],
  [
    'On 6 August 1945, the bomb fell; on 15 August, Japan surrendered.',
    '2025-02-08',
    '6 August 1945 = 1945-08-06; 15 August = 1945-08-15',
  ],
  [
    'War broke out in June 1950. In September, troops landed at Inchon.',
    '2025-02-08',
    'June 1950 = 1950-06; September = 1950-09',
  ],
  [
    'The dividend is payable Dec. 1 to holders of record Nov. 17.',
    '1989-11-03',
    'Dec. 1 = 1989-12-01; Nov. 17 = 1989-11-17',
  ],
  [
    'Prosecutors say he killed her between Dec. 24 and Dec. 26.',
    '2010-01-14',
    'Dec. 24 = 2009-12-24; Dec. 26 = 2009-12-26',
  ],
  [
    'In 1962, the army seized power. In March, the general closed the universities.',
    '2025-02-08',
    '1962 = 1962; March = 1962-03',
  ],
  [
    'In 1962, the army seized power. The general will retire in March.',
    '2025-02-08',
    '1962 = 1962; March = 2025-03',
  ],
  [
    'It was the lowest since March 2009. In January, it was 4%.',
    '2025-02-08',
    'March 2009 = 2009-03; January = 2025-01',
  ],
  [
    'On Dec. 7, 1941, Japan attacked. The next day, America declared war. On Dec. 11, Germany did.',
    '2025-02-08',
    'Dec. 7, 1941 = 1941-12-07; The next day = 1941-12-08; Dec. 11 = 1941-12-11',
  ],
  [
    'By late 2023 it was clear. In early 2024, talks began. By spring, they had failed.',
    '2025-02-08',
    'late 2023 = 2023; early 2024 = 2024; spring = 2024-SP',
  ],
  [
    'The company went public in May 2012 at $38. By September, it traded at $18.',
    '2025-02-08',
    'May 2012 = 2012-05; September = 2012-09',
  ],
  ['Dec. 28-Jan. 3', '2025-02-08', 'Dec. 28 = 2024-12-28; Jan. 3 = 2025-01-03'],
  [
    'It ran from Dec. 28, 2010 to Jan. 3, 2011.',
    '2025-02-08',
    'Dec. 28, 2010 = 2010-12-28; Jan. 3, 2011 = 2011-01-03',
  ],
  ['It ran from Dec. 28 to Jan. 3, 2011.', '2025-02-08', 'Dec. 28 = 2010-12-28; Jan. 3, 2011 = 2011-01-03'],
  ['the 2010s were hot; the 2020s will be hotter', '2025-02-08', 'the 2010s = 201X; the 2020s = 202X'],
  ['a Feb. 3 letter, a January 2024 report', '2025-02-08', 'Feb. 3 = 2025-02-03; January 2024 = 2024-01'],
  [
    'He arrived on May 3, 2011. That night, he was shot.',
    '2025-02-08',
    'May 3, 2011 = 2011-05-03; That night = 2011-05-03',
  ],
  [
    'He arrived on May 3, 2011. Earlier that month, he was shot.',
    '2025-02-08',
    'May 3, 2011 = 2011-05-03; Earlier that month = 2011-05',
  ],
])('%s (%s): %s', (text, published, expected) => {
  expect(told(text, published)).toBe(expected);
});

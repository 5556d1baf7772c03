import { expect, test } from 'vitest';
import { analysed } from '../../analysed.js';

/** Values and statuses of a text's events, in an article of 1 March 2024, a Friday. */
const told = (text: string, published: string | null = '2024-03-01'): string[] =>
  analysed(text, { published }).events.map(({ value, status }) => `${value} ${status}`);

test.each([
  ['The bridge will open on 12 June.', '2024-06-12'],
  ['The bridge is to open on 12 June 2024.', '2024-06-12'],
  ['The two are due to meet on Tuesday at the bridge.', '2024-03-05'],
  ['The city plans to build a second bridge in 2026.', '2026'],
  ['A second bridge is expected in 2026.', '2026'],
  ['The opening is scheduled for 12 June 2024.', '2024-06-12'],
  ['The opening is set for June 2024.', '2024-06'],
  ['The city is considering a second bridge in 2027.', '2027'],
  ['The opening could come in June 2024.', '2024-06'],
  ['The mayor Lena Brandt said she will meet the guests in June 2024.', '2024-06'],
  ['The mayor proposed a vote in June 2024.', '2024-06'],
  ['In June 2024 the bridge opens again.', '2024-06'],
  ['The city hopes to open the bridge in June 2024.', '2024-06'],
  ['The bridge would open in June 2024, she said.', '2024-06'],
  ['The second bridge, due to open in 2026, costs more.', '2026'],
  ['The opening was moved to June 2024.', '2024-06'],
  ['In 2026, the city is to build a second bridge.', '2026'],
])('what is to come is planned: %s', (text, value) => expect(told(text)).toEqual([`${value} planned`]));

test.each([
  ['The talks planned for May 2018 were to be held here.', '2018-05'],
  ['The two were to have met here in May 2018.', '2018-05'],
  ['The bridge was due to open in 2018.', '2018'],
  ['The bridge was to open in 2018.', '2018'],
  ['The bridge had been scheduled for 2018.', '2018'],
  ['In 2018 the bridge was expected to open.', '2018'],
  ['The mayor had said it would open in May 2018.', '2018-05'],
  ['Had the money come, it would have been built by then, in 2018.', '2018'],
  ['The opening was postponed to May 2018.', '2018-05'],
  ['The city had planned to open the bridge in 2018.', '2018'],
  ['The city proposed to open the bridge in 2018.', '2018'],
  ['The city expected the builders to finish in 2018.', '2018'],
])('a plan of a past time stays a plan: %s', (text, value) =>
  expect(told(text)).toEqual([`${value} planned`]),
);

test.each([
  ['The bridge did not open in 2018.', '2018'],
  ["The bridge didn't open in 2018.", '2018'],
  ['The bridge was not opened in 2018.', '2018'],
  ['In 2018 he did not run for mayor.', '2018'],
  ['He never crossed the bridge in 2018.', '2018'],
  ['No meeting took place in May 2018.', '2018-05'],
  ['No such vote was held in 2018.', '2018'],
  ['The city refused to pay in 2018.', '2018'],
  ['The city failed to pay in 2018.', '2018'],
  ['The 12 May 2018 meeting was cancelled.', '2018-05-12'],
  ['The meeting on 12 May 2018 was called off.', '2018-05-12'],
  ['The mayor called off a meeting planned for May 2018.', '2018-05'],
  ['The mayor cancelled the meeting scheduled for 12 June 2024.', '2024-06-12'],
  ['The opening in May 2018 was postponed.', '2018-05'],
  ['12 May 2018 talks were called off.', '2018-05-12'],
  ['The mayor denied that he had met the builders in May 2018.', '2018-05'],
  ['The mayor denied meeting the builders in May 2018.', '2018-05'],
  ['The bridge will not open in June 2024.', '2024-06'],
  ["The bridge won't open in June 2024.", '2024-06'],
  ['The bridge is not to open in June 2024.', '2024-06'],
])('what did not happen is denied: %s', (text, value) => expect(told(text)).toEqual([`${value} denied`]));

test.each([
  ['The bridge opened in 2018.', '2018'],
  ['The bridge did not open until 2018.', '2018'],
  ['The mayor did not rule out a second bridge in 2018.', '2018'],
  ['Not only walkers crossed the bridge in 2018.', '2018'],
  ['The bridge not only opened in 2018 but was named.', '2018'],
  ['The bridge was crossed by no fewer than 40 walkers in 2018.', '2018'],
  ['He was denied entry in 2018.', '2018'],
  ['The guards denied him entry in 2018.', '2018'],
  ['In 2018 he was refused a visa.', '2018'],
  ['He pleaded not guilty in 2018.', '2018'],
  ['The mayor declined to comment on Thursday.', '2024-02-29'],
  ['The mayor could not be reached for comment on Thursday.', '2024-02-29'],
  ['The mayor called off the meeting on Thursday.', '2024-02-29'],
  ['On Thursday the mayor called off the meeting.', '2024-02-29'],
  ['On Thursday the mayor postponed the opening.', '2024-02-29'],
  ['The city decided in 2018 to build a bridge.', '2018'],
  ['In 2018 the city agreed to build a bridge.', '2018'],
  ['The bridge would fall in 2018.', '2018'],
  ['He was to blame for the fall of the bridge in 2018.', '2018'],
  ['The bridge was set on fire in 2018.', '2018'],
  ['The city says it tested the bridge in 2018.', '2018'],
  ['The builders say they were paid in 2018.', '2018'],
  ['The mayor rejected the plan in 2018.', '2018'],
  ['The mayor said on Thursday that no bridge was planned.', '2024-02-29'],
  ['The mayor said Thursday the bridge would not open.', '2024-02-29'],
  ['On Thursday, the mayor said it would not open.', '2024-02-29'],
  ['The city announced on Thursday plans to build a bridge.', '2024-02-29'],
  ['The walkers, who had not paid, left in 2018.', '2018'],
  ['The walkers set fire to the bridge in 2018.', '2018'],
  ['He broke the record set in 2018.', '2018'],
  ['The toll declined to 3 dollars in 2018.', '2018'],
  ['“We will not wait,” the mayor told the builders on Thursday.', '2024-02-29'],
  ['A court on Thursday refused to hear the builders.', '2024-02-29'],
  ['The builders wrote on Thursday arguing that the city cannot pay.', '2024-02-29'],
  ['The stones never came and the city opened the bridge in 2018.', '2018'],
  ['It was proposed in 2018.', '2018'],
  ['The bridge opened in 2018 although nobody had planned to use it.', '2018'],
])('what happened is told as such: %s', (text, value) => expect(told(text)).toEqual([`${value} happened`]));

test.each([
  ['The bridge was to open in 2003 but opened in 2006.', ['2003 planned', '2006 happened']],
  ['It did not open in 2003, and was opened in 2006.', ['2003 denied', '2006 happened']],
  ['It opened in 2003 and is to close in 2026.', ['2003 happened', '2026 planned']],
  ['The mayor said on Thursday that it will close in June 2024.', ['2024-02-29 happened', '2024-06 planned']],
  ['The bridge, which opened in 2003, will close in 2026.', ['2003 happened', '2026 planned']],
  ['It was planned for 2003, but delayed until 2006.', ['2003 planned']],
])('each date has the status of its clause: %s', (text, expected) => expect(told(text)).toEqual(expected));

test.each([
  ['The guests of the 2002 visit will come again.', ['2002 happened']],
  ['He did not forget the flood of 2019.', ['2019 happened']],
  ['The guests of the 2026 visit have been chosen.', ['2026 planned']],
  ['He called off the 2018 visit.', ['2018 denied']],
  ['He spoke of the proposed 2018 visit.', ['2018 planned']],
])('a thing has a status of its own: %s', (text, expected) => expect(told(text)).toEqual(expected));

test.each([
  ['The bridge opened on 2 June 2024.', '2024-03-01', ['2024-06-02 planned']],
  ['The bridge will open in May 2018.', null, ['2018-05 planned']],
  ['The bridge opened in May 2018.', null, ['2018-05 happened']],
])('what is later than the article never happened: %s (%s)', (text, published, expected) =>
  expect(told(text, published)).toEqual(expected),
);

import { expect, test } from 'vitest';
import { analysed } from '../../analysed.js';

const intro = 'The mayor Lena Brandt met the engineer Peter Okafor. ';
/** The people of the last event of a text. */
const people = (text: string) => analysed(text, { published: '2024-03-01' }).events.at(-1)?.people;

test.each([
  [`${intro}In 2019 Brandt opened the bridge.`, ['Lena Brandt']],
  [`${intro}In 2019 Brandt and Okafor opened the bridge.`, ['Lena Brandt', 'Peter Okafor']],
  [`${intro}In 2019 the bridge was opened.`, []],
  ['The mayor Lena Brandt came on foot. She opened the bridge in 2019.', ['Lena Brandt']],
  ['The mayor Lena Brandt came on foot. In 2019 she opened the bridge.', ['Lena Brandt']],
  ['The mayor Lena Brandt came on foot. It was opened in 2019.', []],
  ['Mr. Peter Okafor came on foot. She opened the bridge in 2019.', []],
])('%s: %j', (text, expected) => expect(people(text)).toEqual(expected));

test('people have their canonical names', () => {
  const { events, people: known } = analysed(`${intro}In 2019 Brandt opened the bridge.`);
  const names = known.map(({ name }) => name);
  for (const { people: named } of events) for (const name of named) expect(names).toContain(name);
  expect(events).toHaveLength(1);
});

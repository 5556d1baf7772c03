import { describe, expect, test } from 'vitest';
import { analysed } from '../../analysed.js';
import { eventsOf } from './eventsOf.js';

/** The dates of the events that articles tell of a topic. */
async function dates(topic: string, ...texts: readonly string[]) {
  const events = await eventsOf(
    ...texts.map((text, place) => analysed(text, { id: `${place}`, published: '2031-07-01' })),
  );
  return events.on({ topic }, 20).findings.map(({ date }) => date);
}

/** Other news, so that a word of the topic says something. */
const elsewhere = 'The theatre of Riga was built in 1899. A school was opened in 1904.';

describe('an event is one of a topic', () => {
  test.each([
    ['whose words name it', 'Aurora', 'The ferry Aurora was built in 2012.', ['2012']],
    [
      'whose words lean on a sentence that does',
      'Aurora',
      'The ferry Aurora lies in Norvik. It was built in 2012.',
      ['2012'],
    ],
    [
      'whose words have the adjective of a country',
      'Japan',
      'The Japanese ferry Aurora sank in 2012.',
      ['2012'],
    ],
    [
      'and none whose words have that of another',
      'North Korea',
      'The South Korean ferry Aurora sank in 2012.',
      [],
    ],
    [
      'and none whose words only stand beside it',
      'Aurora',
      'The ferry Aurora lies in Norvik. The town hall was built in 2012.',
      [],
    ],
    [
      'whose words have the initials that the coverage introduces',
      'Norvik Motors',
      'Norvik Motors (NM) makes cars. Nobody bought them. In 2012 NM closed a plant.',
      ['2012'],
    ],
    [
      'and none whose words have initials that nobody introduces',
      'Norvik Motors',
      'Norvik Motors makes cars. Nobody bought them. In 2012 NM closed a plant.',
      [],
    ],
    [
      'whose words have the family name of a person',
      'Steve Jobs',
      'Steve Jobs spoke in Norvik, he said. Nobody came. In 2012 Jobs opened a shop.',
      ['2012'],
    ],
    [
      'and none that has the same word and means another thing',
      'Steve Jobs',
      'Steve Jobs spoke in Norvik, he said. Nobody came. In 2012 the town lost many jobs.',
      [],
    ],
  ])('%s', async (_, topic, text, expected) => {
    expect(await dates(topic, text, elsewhere)).toEqual(expected);
  });
});

test('of those with room for few the ones that begin with the topic are chosen', async () => {
  const events = await eventsOf(
    analysed(
      'The theatre, which an owner of the ferry Aurora had liked, was closed in 2010. The ferry Aurora was built in 2012.',
    ),
  );
  expect(events.on({ topic: 'Aurora' }, 1).findings.map(({ date }) => date)).toEqual(['2012']);
});

test('what an article opens with is its topic’s news where the headline names that', async () => {
  const events = await eventsOf(
    analysed('Anton Reel received Juno Akk on 4 May 2031. The town hall was closed on 3 May 2031.', {
      title: 'Talks about the ferry Aurora',
    }),
    analysed(elsewhere, { id: 'elsewhere' }),
  );
  expect(events.on({ topic: 'Aurora' }, 9).findings.map(({ date }) => date)).toEqual(['2031-05-04']);
});

test('what is seldom of the topic is left out where enough else is', async () => {
  const own = Array.from({ length: 13 }, (_, i) => `The ferry Aurora was painted in ${2000 + i}.`).join(' ');
  const aside =
    'Nobody in the long history of the small town hall of Norvik, says the keeper of the ferry Aurora, was there in 1950.';
  const published = '2031-07-01';
  const many = await eventsOf(
    analysed(own, { id: 'own', published }),
    analysed(`${elsewhere} ${aside}`, { id: 'aside' }),
  );
  expect(many.on({ topic: 'Aurora' }, 40).total).toBeLessThanOrEqual(14);
});

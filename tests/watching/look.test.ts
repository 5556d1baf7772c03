import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { indexCorpus } from '../../src/indexing/edition.js';
import { recordsInMemory } from '../../src/records/inMemory.js';
import { foundOn, type Watched } from '../../src/watching/found.js';
import { lookFor, seenIn } from '../../src/watching/look.js';
import { knownArticles } from '../../src/watching/newArticles.js';
import { withSeen } from '../../src/watching/seen.js';
import { temporaryFolder } from '../folders.js';

interface Piece {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly text: string;
}
type Corpus = Readonly<Record<string, Piece>>;

const ferry = {
  title: 'Ferry line to reopen',
  publisher: 'Harbour Courier',
  published: '2025-02-08',
  text: 'The council has voted on the ferry to Gull Island. “We will sail again before the summer,” said Ada Moss, the harbour minister.',
};
const pier = {
  title: 'Pier to be rebuilt',
  publisher: 'Northern Post',
  published: '2025-03-01',
  text: 'The pier of the ferry is to be rebuilt. “Nobody will have to swim to the ferry,” said Ada Moss, the harbour minister.',
};
const elsewhere = {
  title: 'Sailing soon',
  publisher: 'Skerry Times',
  published: '2025-02-09',
  text: 'Gull Island has waited long for its ferry. "We will sail again before the summer", harbour minister Ada Moss said on the quay.',
};
const fire = {
  title: 'The old pier',
  publisher: 'Island Mail',
  published: '2025-03-02',
  text: 'On 12 June 2018 the ferry burned at the old pier of Gull Island. Nobody was hurt.',
};
const otherMoss = {
  title: 'A gardener',
  publisher: 'Island Mail',
  published: '2025-03-03',
  text: 'The gardens are open. “The roses are early,” said John Moss, a gardener. Moss has planted them himself.',
};
const onMoss: Watched = { person: 'Ada Moss' };
const onFerry: Watched = { topic: 'ferry' };
const swim = 'Nobody will have to swim to the ferry';
const sail = 'We will sail again before the summer';

const cases: readonly (readonly [
  name: string,
  Watched,
  before: Corpus,
  after: Corpus,
  news: readonly string[],
])[] = [
  ['a new statement', onMoss, { ferry }, { ferry, pier }, [swim]],
  ['somebody else’s statement', onMoss, { ferry }, { ferry, otherMoss }, []],
  ['nothing', onMoss, { ferry, pier }, { ferry, pier }, []],
  ['an article that is moved', onMoss, { ferry }, { 'harbour-2025': ferry }, []],
  [
    'another headline and date',
    onMoss,
    { ferry },
    { ferry: { ...ferry, title: 'Ferry!', published: '2025-02-10' } },
    [],
  ],
  [
    'more in an article',
    onMoss,
    { ferry },
    { ferry: { ...ferry, text: `It rains. ${ferry.text} It snows.` } },
    [],
  ],
  [
    'other words in an article',
    onMoss,
    { ferry },
    { ferry: { ...ferry, text: ferry.text.replace('summer', 'winter') } },
    ['We will sail again before the winter'],
  ],
  ['an article that is gone', onMoss, { ferry, pier }, { pier }, []],
  ['a second outlet’s print', onMoss, { ferry }, { ferry, elsewhere }, []],
  ['a second outlet’s print in place of the first', onMoss, { ferry }, { elsewhere }, []],
  ['a copy', onMoss, { ferry }, { ferry, copy: { ...ferry, publisher: 'The Wire' } }, []],
  ['a statement of two outlets', onMoss, { pier }, { pier, ferry, elsewhere }, [sail]],
  [
    'somebody who comes in',
    { person: 'John Moss' },
    { ferry },
    { ferry, otherMoss },
    ['The roses are early'],
  ],
  ['somebody on a topic', { ...onMoss, topic: 'ferry' }, { ferry }, { ferry, pier, otherMoss }, [swim]],
  ['a statement on a topic', onFerry, { ferry }, { ferry, pier }, [swim]],
  [
    'an event on a topic',
    onFerry,
    { ferry },
    { ferry, fire },
    ['On 12 June 2018 the ferry burned at the old pier of Gull Island.'],
  ],
  ['an event, moved', onFerry, { ferry, fire }, { ferry, burned: fire }, []],
  ['an event on a part of a topic', { topic: 'thing7 ferry' }, { ferry }, { ferry, fire }, []],
  [
    'a topic of which the coverage has each word',
    { topic: 'swim ferry' },
    { ferry },
    { ferry, pier },
    [swim],
  ],
  ['what has nothing of a topic', onFerry, { ferry }, { ferry, otherMoss }, []],
];

test.each(cases)('%s', async (_name, watched, before, after, news) => {
  const told = await editionsOf(watched, [before, after]);
  expect(told.map((some) => some.map(bare))).toEqual([[], news]);
});

test('what is put back after it was away is not new', async () => {
  const told = await editionsOf(onMoss, [{ ferry, pier }, { pier }, { ferry, pier }]);
  expect(told).toEqual([[], [], []]);
});

test('the print of another outlet is known when that of the first is gone', async () => {
  const told = await editionsOf(onMoss, [{ ferry }, { ferry, elsewhere }, { elsewhere }]);
  expect(told).toEqual([[], [], []]);
});

test.each<[string, number]>([
  ['ferry', 2],
  ['thing7 ferry', 0],
])('a watch of %s begins with %i findings', async (topic, count) => {
  const { archive } = await published({ ferry }, temporaryFolder());
  expect(await foundOn({ topic }, archive)).toHaveLength(count);
});

test('what an article has always had is not new where it is only found now', async () => {
  const { archive } = await published({ ferry }, temporaryFolder());
  const watch = { id: '1', channel: '2', by: '3', since: '2025-01-01T00:00:00.000Z', ...onMoss, seen: [] };
  expect((await lookFor(watch, archive, () => false)).news).toEqual([]);
  expect((await lookFor(watch, archive, (id) => id === 'ferry')).news).toHaveLength(1);
});

test('a name that has come to mean two people stands for both', async () => {
  const alone = { ...otherMoss, text: '“The roses are early,” said Moss, a gardener.' };
  const two = {
    ...otherMoss,
    text: '“The roses are late,” said John Moss. “The tulips are gone,” said Ada Moss.',
  };
  const told = await editionsOf({ person: 'Moss' }, [{ alone }, { alone, two }]);
  expect(told.at(-1)?.map(bare).sort()).toEqual(['The roses are late', 'The tulips are gone']);
});

/** What is told of each edition of a corpus, by a watch that begins with the first. */
async function editionsOf(watched: Watched, corpora: readonly Corpus[]): Promise<string[][]> {
  const folder = temporaryFolder();
  const known = knownArticles(recordsInMemory<readonly string[]>([]));
  const told: string[][] = [];
  let watch = {
    id: '1',
    channel: '2',
    by: '3',
    since: '2025-01-01T00:00:00.000Z',
    ...watched,
    seen: [] as readonly string[],
  };
  for (const [place, corpus] of corpora.entries()) {
    const { archive, fingerprints } = await published(corpus, folder);
    if (place === 0) watch = { ...watch, seen: withSeen([], seenIn(await foundOn(watched, archive))) };
    const fresh = await known.newIn(fingerprints);
    const { news, seen } = await lookFor(watch, archive, (id) => fresh.has(id));
    await known.are(fingerprints);
    watch = { ...watch, seen };
    told.push(news.map(({ citation }) => citation.exact));
  }
  return told;
}

async function published(corpus: Corpus, folder: string) {
  rmSync(path.join(folder, 'articles.jsonl'), { force: true });
  const lines = Object.entries(corpus).map(([id, piece]) => JSON.stringify({ id, language: 'en', ...piece }));
  writeFileSync(path.join(folder, 'articles.jsonl'), lines.join('\n'));
  return indexCorpus(folder);
}

const bare = (exact: string): string => exact.replace(/^[“"]|,?[”"]$|,$/g, '');

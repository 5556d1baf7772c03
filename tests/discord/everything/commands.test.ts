import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadCommands } from '../../../src/commandFolder.js';
import { requestOf } from '../../../src/terminal/line.js';
import { builtCommands } from '../../built.js';
import { type Asker, permissions } from '../../standin/payloads.js';
import type { Where } from '../../standin/places.js';
import { openSession, type Session } from '../../standin/session.js';
import { copyOfStarterCorpus } from '../../starterCorpus.js';
import { pressroom } from './pressroom.js';
import { registeredWith } from './registered.js';
import { errorsIn, expectSound, walk } from './walk.js';

type Options = Readonly<Record<string, string>>;

/** What is asked of each command in the invented press. A command that is not here fails the first test. */
const inPressroom: Readonly<Record<string, readonly Options[]>> = {
  ask: [
    { question: 'Why was the bridge to Gull Island delayed?' },
    { question: 'What did Berg say about pilots?' },
    { question: 'Who won the chess championship in Samarkand?' },
  ],
  compare: [{ words: 'The bridge to Gull Island will be open before the first snow falls' }],
  help: [{}],
  people: [{}, { name: 'Berg' }, { name: 'Signe Dahl' }],
  quote: [{ person: 'Berg' }, { person: 'Signe Dahl' }, { person: 'Karl Berg', topic: 'bridge' }],
  reindex: [{}],
  settings: [{}],
  sources: [{}],
  status: [{}],
  timeline: [{ topic: 'lighthouse storm' }, { topic: 'bridge', person: 'Berg' }],
  unwatch: [{}],
  watch: [{ person: 'Signe Dahl' }, { topic: 'bridge' }],
  watches: [{}],
  'who-said': [
    { words: 'open before the first snow falls' },
    { words: 'We have counted the ferries', speaker: 'Berg' },
    { words: 'we choose to go to the moon' },
  ],
};

const commands = await loadCommands(builtCommands);
const typed = commands.filter(({ onFinding }) => onFinding === undefined).map(({ name }) => name);

/** As `/help` gives it. */
const exampleOf = (name: string): readonly Options[] => {
  const example = commands.find((command) => command.name === name)?.example ?? '';
  const { options } = requestOf(`/${name} ${example}`, commands);
  return [
    Object.fromEntries(Object.entries(options).flatMap(([key, value]) => (value ? [[key, value]] : []))),
  ];
};

const corpora: readonly [string, () => string, (name: string) => readonly Options[]][] = [
  ['the starter corpus', copyOfStarterCorpus, exampleOf],
  ['an invented press', pressroom, (name) => inPressroom[name] ?? []],
];

const elsewhere: readonly Where[] = ['thread', 'post', 'direct', 'elsewhere', 'group', 'alone'];
const admin: Asker = { permissions: permissions.manageGuild };
const other: Asker = { userId: '300000000000000042' };

describe.each(corpora)('over %s', (_name, corpus, casesOf) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession({ CORPUS_DIR: corpus() });
  });
  afterAll(() => session.close());
  // What is chosen in the form of the settings is not to stay for those that are asked later.
  afterEach(() => session.standin.slash('settings', { replies: 'shown', language: 'own' }, admin));

  test('every command that is registered has something to be asked', async () => {
    const { slash } = await registeredWith(session.standin);
    expect([...slash].sort()).toEqual([...typed].sort());
    for (const name of slash) expect(casesOf(name), name).not.toEqual([]);
  });

  test.each(typed)(
    '/%s, and every button and every choice of what it shows',
    { timeout: 120_000 },
    async (name) => {
      const { standin } = session;
      for (const options of casesOf(name)) {
        const shown = await standin.slash(name, options, admin);
        expectSound(await walk(standin, shown, { asker: admin, depth: 2, most: 60 }));
      }
      expect(errorsIn(session)).toEqual([]);
    },
  );

  test.each(typed)('/%s of which somebody else presses the buttons', { timeout: 60_000 }, async (name) => {
    const { standin } = session;
    for (const options of casesOf(name)) {
      const shown = await standin.slash(name, options);
      if (shown.ephemeral) continue;
      const [, ...copies] = await walk(standin, shown, { asker: other, depth: 1, most: 12 });
      expectSound(copies);
      for (const copy of copies) expect(copy).toMatchObject({ ephemeral: true, inPlace: false });
    }
    expect(errorsIn(session)).toEqual([]);
  });

  test.each(elsewhere)('every command in the place “%s”', { timeout: 60_000 }, async (where) => {
    const { standin } = session;
    for (const name of typed) {
      for (const options of casesOf(name)) {
        const shown = await standin.slash(name, options, { where });
        expectSound(await walk(standin, shown, { asker: { where }, depth: 1, most: 4 }));
      }
    }
    expect(errorsIn(session)).toEqual([]);
  });
});

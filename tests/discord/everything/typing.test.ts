import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Where } from '../../standin/places.js';
import { openSession, type Session } from '../../standin/session.js';
import { copyOfStarterCorpus } from '../../starterCorpus.js';
import { pressroom } from './pressroom.js';
import { registeredWith } from './registered.js';
import { errorsIn, expectSound } from './walk.js';

const corpora: readonly [string, () => string][] = [
  ['the starter corpus', copyOfStarterCorpus],
  ['an invented press', pressroom],
];

/** Nothing, the beginning of words, a slip, what is not there, letters of other scripts, as much as Discord takes. */
const beginnings = [
  '',
  ' ',
  'b',
  'tr',
  'Norvik',
  'Berrg',
  'ishba',
  'zzzz',
  '橋',
  '\u202e*@everyone',
  'x'.repeat(4_000),
];
const places: readonly Where[] = ['server', 'direct', 'elsewhere', 'group'];

/** In the starter corpus no statement is printed by two outlets. */
const comparesNothing = ['compare person', 'compare topic'];

describe.each(corpora)('over %s', (_name, corpus) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession({ CORPUS_DIR: corpus() });
  });
  afterAll(() => session.close());

  test('whatever is typed into an option, what is offered can be put in', { timeout: 120_000 }, async () => {
    const { standin } = session;
    const { suggesting } = await registeredWith(standin);
    expect(suggesting).not.toEqual([]);
    for (const [command, option] of suggesting) {
      let putIn = 0;
      for (const typed of beginnings) {
        const [first] = await standin.offered(standin.type(command, { [option]: typed }, option));
        if (first === undefined) continue;
        expectSound([await standin.slash(command, { ...filled(command), [option]: String(first.value) })]);
        putIn += 1;
      }
      if (!comparesNothing.includes(`${command} ${option}`))
        expect([command, option, putIn > 0]).toEqual([command, option, true]);
    }
    expect(errorsIn(session)).toEqual([]);
  });

  test.each(places)('in the place “%s” something is offered before anything is typed', async (where) => {
    const { standin } = session;
    const offered = await standin.offered(standin.type('quote', { person: '' }, 'person', { where }));
    expect(offered).not.toEqual([]);
  });
});

/** Options that a command wants beside the one that is typed. */
function filled(command: string): Record<string, string> {
  const wanted: Readonly<Record<string, Record<string, string>>> = {
    'who-said': { words: 'open before the first snow falls' },
    compare: { words: 'huge advantage for everyone' },
    ask: { question: 'Why was the bridge delayed?' },
    timeline: { topic: 'bridge' },
  };
  return wanted[command] ?? {};
}

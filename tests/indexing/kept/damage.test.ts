import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { indexCorpus } from '../../../src/indexing/edition.js';
import { nameOfEdition } from '../../../src/library/editionName.js';
import { beginEdition } from '../../../src/library/editions.js';
import { temporaryFolder } from '../../folders.js';

const [corpus, made] = [temporaryFolder(), temporaryFolder()];
const options = { keepSmall: true, processes: 0 } as const;

/** What an edition says of how it came about, when it has shown that it can be asked. */
async function opened(dataDir: string, from = corpus) {
  const { archive, opened, notes, close } = await indexCorpus(from, { ...options, dataDir });
  const { findings } = await archive.passages('When was the ferry late?', 1);
  const speakers = await archive.quoted(5);
  await close();
  expect(findings[0]?.citation.exact).toContain('ferry is late');
  expect(speakers).toEqual(['Tom Berg']);
  return { opened, notes };
}

beforeAll(async () => {
  writeFileSync(path.join(corpus, 'a.txt'), '“The ferry is late,” said Tom Berg in 2019.');
  writeFileSync(path.join(corpus, 'b.txt'), 'The bridge was opened on 12 June 2019.');
  // A file that was changed a moment ago is never trusted to be the same.
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  expect(await opened(made)).toEqual({ opened: 'read', notes: [] });
});

/** A copy of what was kept, and the path of one of its files. */
function copied(file: string): { dataDir: string; found: string } {
  const dataDir = temporaryFolder();
  cpSync(made, dataDir, { recursive: true });
  const found = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).find(
    (name) => path.basename(name) === file,
  );
  return { dataDir, found: path.join(dataDir, found ?? '') };
}

const names = [
  'current',
  'manifest.json',
  'texts',
  'analyses',
  'catalogue',
  'findings.json',
  'statements',
  'statement-index',
  'events',
  'event-index',
  'event-terms',
  'gathered',
  'passages',
  'index',
];

/** It is read again, with a line for the log, and the next time opened. */
async function expectReadAgain(dataDir: string) {
  const { opened: how, notes } = await opened(dataDir);
  expect(how).toBe('read');
  expect(notes).toEqual([expect.stringMatching(/^what was kept in .+ cannot be used, and .+ again: ./)]);
  expect(await opened(dataDir)).toEqual({ opened: 'from disk', notes: [] });
}

test('what is kept is opened', async () => {
  expect(await opened(copied('current').dataDir)).toEqual({ opened: 'from disk', notes: [] });
  expect(names).toHaveLength(14);
});

describe.each(names)('%s', (name) => {
  test('cut short anywhere', async () => {
    const { length } = readFileSync(copied(name).found);
    const lengths = fc.integer({ min: 0, max: length - 1 });
    await fc.assert(
      fc.asyncProperty(lengths, async (cut) => {
        const { dataDir, found } = copied(name);
        truncateSync(found, cut);
        await expectReadAgain(dataDir);
      }),
      { numRuns: 3, examples: [[0], [length - 1]] },
    );
  });

  test('with a byte flipped', async () => {
    const bytes = readFileSync(copied(name).found);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), async (place) => {
        const { dataDir, found } = copied(name);
        writeFileSync(
          found,
          bytes.map((byte, i) => (i === place ? byte ^ 0x04 : byte)),
        );
        await expectReadAgain(dataDir);
      }),
      { numRuns: 3 },
    );
  });

  test('somebody else’s', async () => {
    const { dataDir, found } = copied(name);
    writeFileSync(found, 'The tide tables of the harbour.\n');
    await expectReadAgain(dataDir);
  });

  test('a folder', async () => {
    const { dataDir, found } = copied(name);
    rmSync(found);
    mkdirSync(found);
    return expectReadAgain(dataDir);
  });

  test('missing', async () => {
    const { dataDir, found } = copied(name);
    rmSync(found);
    if (name === 'current') return expect(await opened(dataDir)).toEqual({ opened: 'read', notes: [] });
    return expectReadAgain(dataDir);
  });
});

/* Words of the same length make indexes of the same size, which nothing but their bytes tells apart. */
describe.each([
  { ferry: 'berry', bridge: 'fridge', sameSize: true },
  { ferry: 'tramway', bridge: 'tower', sameSize: false },
])('where another corpus speaks of a $ferry and a $bridge', ({ ferry, bridge, sameSize }) => {
  test.each(['index', 'statement-index', 'event-index'])('its whole %s is not used', async (name) => {
    const [other, foreign] = [temporaryFolder(), temporaryFolder()];
    for (const file of readdirSync(corpus)) {
      const text = readFileSync(path.join(corpus, file), 'utf8');
      writeFileSync(path.join(other, file), text.replace('ferry', ferry).replace('bridge', bridge));
    }
    await (await indexCorpus(other, { ...options, dataDir: foreign })).close();
    const { dataDir, found } = copied(name);
    const theirs = readdirSync(foreign, { recursive: true, encoding: 'utf8' });
    const bytes = readFileSync(path.join(foreign, theirs.find((one) => path.basename(one) === name) ?? ''));
    if (sameSize) expect(bytes).toHaveLength(statSync(found).size);
    writeFileSync(found, bytes);
    await expectReadAgain(dataDir);
  });
});

test('what another version of the program has kept is read again', async () => {
  const { dataDir, found } = copied('manifest.json');
  const manifest = JSON.parse(readFileSync(found, 'utf8'));
  rewriteManifest(found, { ...manifest, version: 'older' });
  await expectReadAgain(dataDir);
});

/** Writes a manifest that is whole, with the seal that it has to have. */
function rewriteManifest(found: string, manifest: unknown): void {
  const bytes = Buffer.from(JSON.stringify(manifest));
  writeFileSync(found, bytes);
  const pointer = path.join(path.dirname(path.dirname(found)), 'current');
  const current = JSON.parse(readFileSync(pointer, 'utf8'));
  writeFileSync(
    pointer,
    JSON.stringify({ ...current, manifest: { bytes: bytes.length, checksum: crc32(bytes) } }),
  );
}

test.each(['a file', 'a file above it'])(
  'where the data folder is %s, all is held in memory',
  async (what) => {
    const file = path.join(temporaryFolder(), 'data');
    writeFileSync(file, 'no folder');
    const { opened: how, notes } = await opened(what === 'a file' ? file : path.join(file, 'below'));
    expect(how).toBe('read');
    expect(notes).toEqual([expect.stringMatching(/^what is read cannot be kept in .+data/)]);
  },
);

test('what was begun and never finished is removed when it is old', async () => {
  const { dataDir, found } = copied('manifest.json');
  const editions = path.dirname(path.dirname(found));
  for (const name of ['edition-old', 'edition-young']) {
    mkdirSync(path.join(editions, name));
    writeFileSync(path.join(editions, name, 'texts'), 'The ferry');
  }
  const twoDaysAgo = new Date(Date.now() - 48 * 60 * 60 * 1000);
  utimesSync(path.join(editions, 'edition-old'), twoDaysAgo, twoDaysAgo);
  rmSync(found);
  await opened(dataDir);
  const left = readdirSync(editions);
  expect(left).toContain('edition-young');
  expect(left).not.toContain('edition-old');
  expect(left.filter((name) => name.startsWith('edition-'))).toHaveLength(2);
});

test('what a process has begun that has ended is removed when an edition is begun', async () => {
  const { dataDir, found } = copied('manifest.json');
  const editions = path.dirname(path.dirname(found));
  const ended = spawnSync(process.execPath, ['--version']).pid;
  const byPid = (pid: number, begun = Date.now()) =>
    nameOfEdition().replace(/-\d+-[\da-z]+-/, `-${pid}-${begun.toString(36)}-`);
  const forsaken = [byPid(ended), byPid(process.pid, 0)];
  const left = [byPid(process.ppid), byPid(process.pid), byPid(ended).replace(/-[\da-f]{8}-/, '-00000000-')];
  for (const name of [...forsaken, ...left]) mkdirSync(path.join(editions, name));
  beginEdition(editions).discard();
  const now = readdirSync(editions).filter((name) => name.startsWith('edition-'));
  expect(now.toSorted()).toEqual([...left, path.basename(path.dirname(found))].toSorted());
  expect((await opened(dataDir)).opened).toBe('from disk');
});

test('the current edition stays when its process has ended', async () => {
  const { dataDir, found } = copied('manifest.json');
  const editions = path.dirname(path.dirname(found));
  const ended = spawnSync(process.execPath, ['--version']).pid;
  const old = path.basename(path.dirname(found));
  const name = old.replace(/^(edition-[^-]+)-\d+-/, `$1-${ended}-`);
  renameSync(path.join(editions, old), path.join(editions, name));
  const pointer = path.join(editions, 'current');
  writeFileSync(pointer, readFileSync(pointer, 'utf8').replace(old, name));
  beginEdition(editions).discard();
  expect((await opened(dataDir)).opened).toBe('from disk');
});

test('one who has an edition open goes on reading while another one takes its place', async () => {
  const own = temporaryFolder();
  cpSync(corpus, own, { recursive: true });
  const dataDir = temporaryFolder();
  const first = await indexCorpus(own, { ...options, dataDir });
  writeFileSync(path.join(own, 'c.txt'), 'The tram was opened in 2020.');
  const second = await indexCorpus(own, { ...options, dataDir });
  const ask = (archive: typeof first.archive) => archive.passages('When was the bridge opened?', 1);
  expect((await ask(first.archive)).findings).toEqual((await ask(second.archive)).findings);
  expect([first, second].map(({ archive }) => archive.holdings().articles)).toEqual([2, 3]);
  await first.close();
  await second.close();
});

test('the folder of another corpus is left alone', async () => {
  const { dataDir } = copied('current');
  const other = temporaryFolder();
  cpSync(corpus, other, { recursive: true });
  expect((await opened(dataDir, other)).opened).toBe('read');
  expect(await opened(dataDir)).toEqual({ opened: 'from disk', notes: [] });
});

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from './built.js';
import { temporaryFolder } from './folders.js';

const fileOf = (name: string) => readFileSync(path.join(root, name), 'utf8');
const linesOf = (name: string) => fileOf(name).split('\n');

const unit = 'hosting/on-the-record.service';
const explained = new Set(linesOf('.env.example').flatMap((line) => /^([A-Z_]+)=/.exec(line)?.[1] ?? []));

test('the image is run by somebody who may do nothing else, and Node gets the signals itself', () => {
  const lines = linesOf('Dockerfile').filter((line) => /^[A-Z]+ /.test(line));
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
  expect(last.filter((line) => line.startsWith('USER '))).toEqual(['USER node']);
  expect(last.at(-1)).toBe('CMD ["node", "dist/src/main.js"]');
});

test('what the image is built from is in the repository', () => {
  const wanted = linesOf('.dockerignore').filter((line) => line.startsWith('!') && !line.includes('*'));
  expect(wanted.length).toBeGreaterThan(4);
  expect(wanted.filter((line) => !existsSync(path.join(root, line.slice(1))))).toEqual([]);
});

test('in its container the bot can write nowhere but into what it keeps', () => {
  const { bot } = parse(fileOf('compose.yaml')).services;
  expect(bot).toMatchObject({ read_only: true, cap_drop: ['ALL'], tmpfs: '/tmp' });
  expect(bot.security_opt).toEqual(['no-new-privileges:true']);
  expect(bot.volumes).toEqual(['./corpus:/corpus:ro', 'data:/data']);
  expect(bot.environment).toEqual({ CORPUS_DIR: '/corpus', DATA_DIR: '/data' });
});

test('a service sets only what .env.example explains', () => {
  const set = linesOf(unit).flatMap((line) => /^Environment=([A-Z_]+)=/.exec(line)?.[1] ?? []);
  expect(set.filter((name) => name !== 'NODE_ENV' && !explained.has(name))).toEqual([]);
  expect(set).toContain('DATA_DIR');
});

const canVerify = spawnSync('systemd-analyze', ['--version']).status === 0;

test.skipIf(!canVerify)(
  `systemd understands the unit${canVerify ? '' : ' (skipped: no systemd-analyze)'}`,
  () => {
    const folder = temporaryFolder();
    const here = path.join(folder, path.basename(unit));
    // It names a user and a folder that are made when it is installed.
    const installed = fileOf(unit)
      .replace('User=on-the-record', 'User=daemon')
      .replace('/opt/on-the-record', folder);
    writeFileSync(here, installed);
    const { status, stderr } = spawnSync('systemd-analyze', ['verify', here], { encoding: 'utf8' });
    expect(stderr.split('\n').filter((line) => line.includes(here))).toEqual([]);
    expect(status).toBe(0);
  },
);

test('the workflow runs what has to pass before a change lands, on the floor and on newer Node', () => {
  const { test: job } = parse(fileOf('.github/workflows/ci.yml')).jobs;
  expect(job.strategy.matrix.node).toEqual(['20.19', '22', '24']);
  expect(JSON.parse(fileOf('package.json')).engines.node).toBe('>=20.19');
  expect(job.steps.map(({ run }: { run?: string }) => run)).toContain('bash .ci/run');
});

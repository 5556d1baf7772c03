import { spawn } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './built.js';
import { temporaryFolder } from './folders.js';
import { starterCorpus } from './starterCorpus.js';

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Whatever the `.env` of whoever runs the tests says. */
const unset = { CORPUS_DIR: '', LOG_LEVEL: '' };

/** Runs the built command line in the project's folder, as `npm run -s cli -- …` does. */
function cli(args: readonly string[], input = '', variables: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const child = spawn(process.execPath, ['dist/src/cli.js', ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, ...unset, ...variables },
    timeout: 15_000,
  });
  const out = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    out.stderr += text;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...out })));
}

const rowsOf = (jsonl: string) =>
  jsonl
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** A file of rows in a folder of its own. */
async function jsonl(rows: readonly object[]): Promise<string> {
  const file = path.join(temporaryFolder(), 'rows.jsonl');
  await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  return file;
}

const news = [
  {
    id: 'ferry',
    title: 'Ferry',
    text: 'The ferry to Norvik sank in heavy ice on Sunday.',
    published: '2025-03-03',
  },
  {
    id: 'tram',
    title: 'Tram',
    text: '“The tram is late,” said Tom Berg, its driver.',
    publisher: 'Norvik Post',
  },
];

describe('a command', () => {
  test('as JSON, and nothing else on standard output', async () => {
    const { code, stdout, stderr } = await cli(['who-said', 'our', 'time is limited', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'answered',
      findings: [
        { speaker: 'Shigeru Ishiba', verdict: 'verbatim', citation: { exact: 'So our time is limited' } },
      ],
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('on a corpus of rows, with options by name and a limit', async () => {
    const corpus = await jsonl(news);
    const { stdout } = await cli(['quote', '--person', 'berg', '--corpus', corpus, '--limit', '1', '--json']);
    expect(JSON.parse(stdout).findings).toMatchObject([
      { speaker: 'Tom Berg', citation: { article: { id: 'tram', publisher: 'Norvik Post' } } },
    ]);
  });

  test('with options as /help prints them', async () => {
    const corpus = await jsonl(news);
    const asked = ['quote', 'person:', 'Berg', 'topic:', 'tram', '--corpus', corpus, '--json'];
    expect(JSON.parse((await cli(asked)).stdout).heading).toBe('Quotations of Tom Berg on “tram”');
  });

  test('needs no token, and minds no wrong one', async () => {
    expect(await cli(['sources'], '', { DISCORD_TOKEN: 'abc' })).toMatchObject({ code: 0, stderr: '' });
  });

  test('as text', async () => {
    const { stdout } = await cli(['quote', '--person', 'ishiba', '--topic', 'abductions', '--limit', '1']);
    expect(stdout).toMatch(
      /“.+”\n {2}— Shigeru Ishiba\n {2}— Donald Trump and .* published 8 February\n? *2025/s,
    );
  });

  test.each([
    [['who-said', 'x', '--corpus', '/nowhere/at/all'], /\/nowhere\/at\/all/],
    [['timeline', 'x', '--limit', 'many'], /whole number above 0/],
    [['dance'], /unknown command 'dance'/],
    [['rank'], /--queries/],
    [
      ['rank', '--queries', '/nowhere/at/all'],
      /^\/nowhere\/at\/all cannot be read: there is no such file\.\n$/,
    ],
    [['rank', '--queries', root], /cannot be read: it is a folder\.\n$/],
    [
      ['timeline', 'Hanoi', '--topic', 'Kishida'],
      /^topic is given twice, as “Hanoi” and as --topic “Kishida”/,
    ],
    [['sources', 'x'], /too many arguments/],
  ])('%j ends with 1 and one sentence', async (args, message) => {
    const { code, stdout, stderr } = await cli(args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('check', () => {
  test('shows the corpus that is configured, and ends with 0 where all of it is read', async () => {
    const { code, stdout, stderr } = await cli(['check'], '', { CORPUS_DIR: await jsonl(news) });
    expect(stdout).toMatch(/^file .*\nrows\.jsonl:1 .* Ferry .*\nrows\.jsonl:2 .* Tram .*\n\n2 articles, /);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('ends with 1 where something is not read', async () => {
    const { code, stdout } = await cli(['check', await jsonl([...news, { id: 'none' }]), '--json']);
    expect(rowsOf(stdout).map(({ problem }) => problem)).toEqual([null, null, '"text" must be text']);
    expect(code).toBe(1);
  });

  test('an empty folder ends with 1 and says so', async () => {
    const empty = temporaryFolder();
    expect(await cli(['check', empty])).toEqual({
      code: 1,
      stdout: `There is nothing in ${empty}: put articles into it.\n`,
      stderr: '',
    });
  });

  test('a missing one too', async () => {
    const { code, stdout, stderr } = await cli(['check', '/nowhere/at/all']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('There is no corpus at /nowhere/at/all');
  });
});

describe('add', () => {
  const copied =
    /^file .*\nrows\.jsonl:1 .* Ferry .*\nrows\.jsonl:2 .* Tram .*\n\n2 articles, .*\n\nCopied into .* \(1\):\n {2}rows\.jsonl\n/;

  test('copies articles into the corpus that is configured, which then has them', async () => {
    const corpus = temporaryFolder();
    const variables = { CORPUS_DIR: corpus };
    const { code, stdout, stderr } = await cli(['add', await jsonl(news)], '', variables);
    expect(stdout).toMatch(copied);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect((await cli(['quote', '--person', 'Tom Berg'], '', variables)).stdout).toContain(
      'The tram is late',
    );
  });

  test.each(['--dry-run', '--check'])('%s copies nothing', async (option) => {
    const corpus = temporaryFolder();
    const { code, stdout } = await cli(['add', await jsonl(news), option, '--json', '--corpus', corpus]);
    expect(rowsOf(stdout).at(-1)).toMatchObject({ file: 'rows.jsonl', copied: false });
    expect(code).toBe(0);
    expect(await readdir(corpus)).toEqual([]);
  });

  test('ends with 1 where something is not read', async () => {
    const args = ['add', '/nowhere/at/all.md', await jsonl(news), '--corpus', temporaryFolder()];
    const { code, stdout } = await cli(args);
    expect(stdout).toContain('/nowhere/at/all.md: there is no such file or folder');
    expect(stdout).toContain('Copied into');
    expect(code).toBe(1);
  });
});

test('status tells what there is', async () => {
  const { code, stdout } = await cli(['status', '--corpus', await jsonl(news)]);
  expect(stdout).toMatch(/^On the Record \d+\.\d+\.\d+\n\n2 articles, 2 passages, 1 quotation, 1 person\.\n/);
  expect(code).toBe(0);
});

describe('chat from a pipe', () => {
  test('answers each line and ends with the input', async () => {
    const { code, stdout } = await cli(
      ['chat'],
      '/who-said our time is limited\n\nWhat is the price of bitcoin?',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('Shigeru Ishiba, word for word');
    expect(stdout).toContain('The coverage does not speak of this');
    expect(stdout).not.toContain('\u001b');
  });
  test('ends at once where there is no input', async () => {
    expect(await cli(['chat'])).toMatchObject({ code: 0, stdout: '' });
  });
});

describe('extract', () => {
  test('gives what reading and analysis find, a row a row, in order', async () => {
    const rows = [
      { id: 'b', text: 'On 5 May 2020 “the tram is late again,” said Tom Berg.', format: 'plain' },
      {
        id: 'a',
        text: '<html><body><article><p>The ferry sank.</p></article></body></html>',
        format: 'html',
      },
      { id: 'c', text: '' },
    ];
    const { code, stdout } = await cli(['extract'], rows.map((row) => JSON.stringify(row)).join('\n'));
    expect(code).toBe(0);
    const [first, second, third] = rowsOf(stdout);
    expect(first).toEqual({
      id: 'b',
      title: null,
      byline: null,
      publisher: null,
      published: null,
      captured: null,
      body: [{ start: 0, end: 54 }],
      quotations: [{ start: 15, end: 38, speaker: 'Tom Berg', mention: 'Tom Berg' }],
      dates: [{ start: 3, end: 13, value: '2020-05-05' }],
    });
    expect(second).toMatchObject({ id: 'a', text: 'The ferry sank.' });
    expect(third).toMatchObject({ id: 'c', body: [], quotations: [], dates: [] });
  });

  test.each([
    ['{"id":', /Line 2 is not JSON/],
    ['{"id":"x"}', /Line 2 has a wrong form.*text/s],
  ])('a bad row %s is named', async (line, message) => {
    const { code, stdout, stderr } = await cli(['extract'], `{"id":"good","text":"Good."}\n${line}\n`);
    expect(code).toBe(1);
    expect(rowsOf(stdout)).toHaveLength(1);
    expect(stderr).toMatch(message);
  });
});

test('extract keeps a day of publication as a day, and nothing else', async () => {
  const given = ['2025-03-01T23:11:00-08:00', 'March 1, 2025', 'soon', '', null];
  const rows = given.map((published, id) => JSON.stringify({ id, text: 'The ferry sank.', published }));
  const { stdout } = await cli(['extract'], `\uFEFF${rows.join('\n')}`);
  expect(rowsOf(stdout).map(({ published }) => published)).toEqual([
    '2025-03-01',
    '2025-03-01',
    null,
    null,
    null,
  ]);
});

test('rank keeps six columns where ids have white space', async () => {
  const queries = await jsonl([{ id: 'first query', text: 'ice' }]);
  const corpus = await jsonl([{ id: 'sea/the\u00a0ferry sank.md', text: 'The ferry sank in heavy ice.' }]);
  const { stdout } = await cli(['rank', '--corpus', corpus, '--queries', queries]);
  expect(stdout).toMatch(/^first%20query Q0 sea\/the%C2%A0ferry%20sank\.md 1 \d+\.\d+ on-the-record\n$/);
});

test('rank gives run lines, best first', async () => {
  const queries = await jsonl([
    { id: 'q1', text: 'Why is the tram late?' },
    { id: 'q2', text: 'ice' },
  ]);
  const { stdout } = await cli(['rank', '--corpus', await jsonl(news), '--queries', queries, '--top', '5']);
  expect(stdout).toMatch(/^q1 Q0 tram 1 \d+\.\d+ on-the-record\nq2 Q0 ferry 1 \d+\.\d+ on-the-record\n$/);
});

test('batch answers many commands in one process, in order', async () => {
  const asked = [
    { id: 7, command: 'who-said', options: { words: 'time is limited' } },
    { id: 'x', command: 'dance' },
    { id: 'y', command: 'timeline', options: { topic: 'Trump Kim meetings' }, limit: 1 },
  ];
  const { stdout } = await cli(
    ['batch', '--corpus', starterCorpus],
    asked.map((row) => JSON.stringify(row)).join('\n'),
  );
  const rows = rowsOf(stdout);
  expect(rows.map(({ id, answer }) => [id, answer.outcome])).toEqual([
    [7, 'answered'],
    ['x', 'declined'],
    ['y', 'answered'],
  ]);
  expect(rows[2].answer.findings).toHaveLength(1);
});

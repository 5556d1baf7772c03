import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../folders.js';
import { damages } from './damages.js';
import { readSaved } from './reading.js';
import { saved } from './saved.js';

const folder = temporaryFolder();

/** Reasons are for the one who saved the file: one line, and nothing from inside the program. */
const plainWords =
  /^(?!.*(?:undefined|Error\b|\bat position|call stack|not a function|StopNode))[^\n]{4,200}$/;

describe.each(damages)('$name', ({ of, gives }) => {
  test.each(saved)('$format', async ({ name, format, bytes }) => {
    const { entries, problems } = await readSaved(folder, name, of(bytes));
    const { article, reason } = gives[format] ?? gives.others;
    expect(entries.length > 0).toBe(article);
    for (const problem of problems) expect(problem.reason).toMatch(plainWords);
    if (reason === null) expect(problems).toEqual([]);
    else
      expect([...new Set(problems.map((problem) => problem.reason))]).toEqual([
        expect.stringMatching(reason),
      ]);
    for (const { file } of problems) expect(file.replace(/:\d+$/, '')).toBe(name);
  });
});

const cuts = 40;

test.each(saved)(
  '$format, cut anywhere, is an article or a problem in plain words',
  async ({ name, bytes }) => {
    for (let cut = 1; cut < cuts; cut++) {
      const content = bytes.subarray(0, Math.floor((bytes.length * cut) / cuts));
      const { entries, problems } = await readSaved(folder, name, content);
      expect(entries.length + problems.length).toBeGreaterThan(0);
      for (const problem of problems) expect(problem.reason).toMatch(plainWords);
    }
  },
);

const endings = ['txt', 'md', 'html', 'mhtml', 'json', 'jsonl', 'rss', 'xml', 'pdf', 'png', 'docx'];
/** What only its ending tells from plain text: front matter aside, a page that begins with no tag. */
const told = saved.filter(({ format }) => !['plain text', 'page dump', 'Markdown'].includes(format));

describe.each(endings)('under the ending .%s', (ending) => {
  test.each(told)('$format is read as what it is', async ({ format, bytes }) => {
    const { entries, problems } = await readSaved(folder, `bridge.${ending}`, bytes);
    expect(problems).toEqual([]);
    expect(entries[0]?.format).toBe(format);
  });
});

test.each([
  ['text', 'bridge.jsonl', 'The bridge is open.\nSo it is.\n', [/^broken JSON/, /^broken JSON/]],
  ['JSON behind a call', 'bridge.json', 'show({"text": "The bridge is open."})', [/^broken JSON/]],
  ['JSON behind a comment', 'bridge.json', '// ours\n[{"text": "The bridge is open."}]', [/^broken JSON/]],
  ['a picture', 'bridge.jsonl', '\x89PNG\r\n', [/^a picture/]],
  ['a drawing', 'bridge.html', '<svg><text>The bridge is open.</text></svg>', [/^XML, but neither/]],
  ['a drawing', 'bridge.txt', '<svg><text>The bridge is open.</text></svg>\n', [/^XML, but neither/]],
])('%s in %s is no article', async (_, name, content, reasons) => {
  const { entries, problems } = await readSaved(folder, name, Buffer.from(content, 'latin1'));
  expect(entries).toEqual([]);
  expect(problems.map(({ reason }) => reason)).toEqual(
    reasons.map((reason) => expect.stringMatching(reason)),
  );
});

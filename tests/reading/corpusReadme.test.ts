import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readingLimits } from '../../src/indexing/readingProcess.js';
import { readLimits } from '../../src/reading/corpus/limits.js';
import { synonymLimits } from '../../src/reading/corpus/synonyms.js';
import { synonyms } from '../../src/reading/fields/names.js';

const page = readFileSync(new URL('../../corpus/README.md', import.meta.url), 'utf8');
const own = page.slice(page.indexOf('## Your own articles'));
const inCode = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

describe('corpus/README.md', () => {
  test('lists the fields and all their names, in the order in which they are believed', () => {
    const rows = [...own.matchAll(/^\| `(\w+)`: [^|]* \| ([^|]*) \|$/gm)];
    const listed = rows.map(([, field = '', names = '']) => [field, inCode(names)]);
    expect(Object.fromEntries(listed)).toEqual(synonyms);
  });

  test.each([
    [`compressed one unpacks to | ${readLimits.whole / 1024 ** 2} MB |`],
    [`${(readLimits.unpacked / 1024 ** 2).toLocaleString('en')} MB where it is unpacked`],
    [`${synonymLimits.groups.toLocaleString('en')} groups, ${synonymLimits.names} names a group`],
    [`and ${synonymLimits.letters} characters a name`],
    [`| ${readingLimits.seconds} seconds, ${readingLimits.megabytes / 1024} GB |`],
  ])('states the limit as it is: %s', (words) => {
    expect(own).toContain(words);
  });
});

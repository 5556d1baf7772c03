import { expect, test } from 'vitest';
import { blocks } from './bodies.js';

test.each<[string, string, string[]]>([
  ['blank lines part paragraphs', 'One fell.\n\nTwo rose.\n', ['One fell.', 'Two rose.']],
  ['a blank line may hold spaces', 'One fell.\n \t\nTwo rose.', ['One fell.', 'Two rose.']],
  [
    'lines of a wrapped paragraph stay together',
    'The mayor said\non Monday that\nit rained.',
    ['The mayor said\non Monday that\nit rained.'],
  ],
  [
    'a paragraph a line',
    'The mayor spoke.\n“It rained,” she said.\nNobody left.',
    ['The mayor spoke.', '“It rained,” she said.', 'Nobody left.'],
  ],
  ['Windows line breaks', 'One fell.\r\n\r\nTwo rose.\r\n', ['One fell.', 'Two rose.']],
  ['white space around blocks is left out', '  One fell.  \n\n\tTwo rose.', ['One fell.', 'Two rose.']],
  ['nothing', ' \n ', []],
])('%s', (_, text, expected) => {
  expect(blocks('plain', text)).toEqual(expected);
});

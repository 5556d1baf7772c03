import { expect, test } from 'vitest';
import { saidIn, saysTheSame } from '../../../src/archive/passages/sameSaid.js';

const said =
  'The ferry from Norvik sank on Friday after 31 people had left it, and the captain praised the crew.';

test.each([
  [
    'The ferry from Norvik sank on Friday after 31 people had left it, and the captain praised the crew.',
    true,
  ],
  [
    'The ferry from Norvik sank on Friday, after 31 people had left it and the captain had praised the crew',
    true,
  ],
  [
    'The big ferry from Norvik sank on Friday after 31 people had left it, and the captain praised the crew.',
    true,
  ],
  // Another number, name, denial, sense; other people; more that is said.
  [
    'The ferry from Norvik sank on Friday after 13 people had left it, and the captain praised the crew.',
    false,
  ],
  [
    'The ferry from Norvik sank on Monday after 31 people had left it, and the captain praised the crew.',
    false,
  ],
  [
    'The ferry from Norvik sank on Friday after 31 people had left it, and no captain praised the crew.',
    false,
  ],
  [
    'The ferry from Norvik sank on Friday after 31 people had left it, and the captain blamed the crew.',
    false,
  ],
  [
    'The ferry from Norvik sank on Friday before 31 people had left it, and the captain praised the crew.',
    false,
  ],
  [
    'The ferry from Norvik sank on Friday after 31 people had left it, and the former captain praised the crew.',
    false,
  ],
  [
    'The ferry from Norvik sank on Friday after 31 people had left it, and the owner praised the weather.',
    false,
  ],
  [`${said} Divers are looking for the wreck, which is thought to lie in deep water off the coast.`, false],
  ['The ferry from Norvik sank.', false],
])('%s', (other, same) => {
  expect(saysTheSame(saidIn(said), saidIn(other))).toBe(same);
  expect(saysTheSame(saidIn(other), saidIn(said))).toBe(same);
});

import { expect, test } from 'vitest';
import { courtesyTo } from '../../src/answering/courtesy.js';

test.each([
  'hello',
  'Hi there!',
  'thank you',
  'Thanks a lot!!',
  'ok',
  'good bot',
  'How are you?',
  'good night',
])('%j asks nothing', (words) => expect(courtesyTo(words)).not.toBeNull());

test.each([
  '',
  'hello kitty shop closed',
  'thank you letter of the mayor',
  'ok corral',
  'How are you going to reopen the pier?',
  'What did Lindt say?',
  'ferry',
  'no deal',
])('%j asks something', (words) => expect(courtesyTo(words)).toBeNull());

import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../built.js';
import { buttonsOf } from '../standin/controls.js';
import { forgetMessages, inReplyTo, keepAnswer, keepMessage } from '../standin/mailbox.js';
import { ids, message } from '../standin/payloads.js';
import type { Where } from '../standin/places.js';
import { openSession, type Session } from '../standin/session.js';
import { repliesTo, type Shown, shownBy } from '../standin/shown.js';

let session: Session;
beforeAll(async () => {
  session = await openSession({ CORPUS_DIR: path.join(root, 'corpus') });
}, 60_000);
afterAll(() => session.close());
beforeEach(forgetMessages);

const conversations: readonly Where[] = ['thread', 'post', 'direct'];

/** Says one thing after the other in a place, each as a reply to the answer before or as no reply. */
async function converse(
  where: Where,
  turns: readonly string[],
  asReplies: boolean,
): Promise<readonly Shown[]> {
  const { standin } = session;
  const shown: Shown[] = [];
  let answer: ReturnType<typeof keepAnswer> | undefined;
  for (const words of turns) {
    const content = where === 'direct' ? words : `<@${ids.application}> ${words}`;
    const reference = answer && asReplies ? inReplyTo(answer) : {};
    const id = standin.say(content, { where, ...reference });
    const question = keepMessage({ ...message(content, { where, ...reference }), id });
    const reply = await standin.ledger.find(`a reply to "${words}"`, (request) => repliesTo(request, id));
    const one = shownBy(reply, { answers: { to: 'message', userId: ids.user } });
    answer = keepAnswer(one, question, { where });
    shown.push(one);
  }
  return shown;
}

const headings = (shown: readonly Shown[]) => shown.map(({ text }) => text.split('\n')[0] ?? '');

describe.each([['server', true] as const, ...conversations.map((where) => [where, false] as const)])(
  'in a %s, by replies: %s',
  (where, asReplies) => {
    test.each([
      [['What did Trump say about North Korea?', 'what about Japan?'], 'Japan'],
      [['Why did the Hanoi summit fail?', 'when was that?'], 'When did the Hanoi summit fail'],
      [['Why did the Hanoi summit fail?', 'who said that?'], 'Hanoi summit'],
      [
        ['Quotations of Donald Trump', 'and Ada Nobody?', 'and Shigeru Ishiba?'],
        'Quotations of Shigeru Ishiba',
      ],
      [['Quotations of Donald Trump', 'and Shigeru Ishiba?'], 'Quotations of Shigeru Ishiba'],
      [['Quotations of Donald Trump', 'and Shigeru Ishiba?', 'and in 2025?'], 'Quotations of Shigeru Ishiba'],
      [['Quotations of Donald Trump', 'thanks', 'and Shigeru Ishiba?'], 'Quotations of Shigeru Ishiba'],
      [['Quotations of Donald Trump', 'Why did the Hanoi summit fail?'], 'Why did the Hanoi summit fail'],
    ])('%j', async (turns, wanted) => {
      const shown = headings(await converse(where, turns, asReplies));
      expect(shown.at(-1)).toContain(wanted);
    });

    test('more, and more', async () => {
      const shown = await converse(where, ['Quotations of Donald Trump', 'more', 'more please'], asReplies);
      expect(new Set(shown.map(({ text }) => text)).size).toBe(3);
      expect(shown.map((one) => buttonsOf(one).find(({ label }) => / \/ /.test(label))?.label[0])).toEqual([
        '1',
        '2',
        '3',
      ]);
    });

    test('more of what was shown whole is told to be all', async () => {
      const shown = await converse(where, ['Who said “our time is limited”?', 'more'], asReplies);
      expect(headings(shown)[1]).toContain('That was all.');
    });
  },
);

import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MessageBody, renderAnswer } from '../../src/discord/render.js';
import type { Finding } from '../../src/model.js';
import { all, fits, isQuietV2Message } from '../standin/checks.js';
import { anyAnswer, anyFinding } from './answers.js';

const isMessage = all(fits(MessageCreateRequestSchema), isQuietV2Message);

const textsOf = ({ components: [container] }: MessageBody) =>
  container.components.map((component) => ('content' in component ? component.content : ''));

/** Own mark-up taken off, what is left of a message's text is the answer's, escaped. */
const ownMarks: readonly (readonly [RegExp, string])[] = [
  [/^### /gm, ''],
  [/^(?:> |-# (?:Our digest of )?|— )/gm, ''],
  [/^\*\*(.*)\*\*$/gm, '$1'],
  [/(\\[^0-9A-Za-z\s])|\[((?:\\.|[^[\]\\])*)\]\(https?:\/\/[\w\-.~:/?#&=+,;%!$]+\)/g, '$1$2'],
];

const foreign = (text: string) =>
  ownMarks.reduce((left, [mark, without]) => left.replace(mark, without), text);

test('every answer stays inside Discord’s limits and can ping nobody', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      const { flags, components, allowedMentions } = renderAnswer(answer);
      const { parse, repliedUser } = allowedMentions;
      const body = { flags, components, allowed_mentions: { parse, replied_user: repliedUser } };
      expect(isMessage(body)).toEqual([]);
    }),
  );
});

test('no Markdown, mention or address of an article is live', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      for (const text of textsOf(renderAnswer(answer))) {
        const bare = foreign(text);
        expect(bare.replace(/\\[^0-9A-Za-z\s]/g, '')).not.toMatch(/[\\*_~|`[\]<>@]|:(?=\S)/);
        expect(bare).not.toMatch(/^[^\S\n\r]*(?:[#+-]|\d+[.)])/m);
      }
    }),
  );
});

test('nothing turns the direction of the text, and no control character is sent', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      expect(textsOf(renderAnswer(answer)).join('\n')).not.toMatch(/(?![\n\t])\p{Cc}|\p{Bidi_Control}/u);
    }),
  );
});

test('findings are shown in order, the others are counted, and one is always shown', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      const texts = textsOf(renderAnswer(answer));
      const left = Number(/^(\d+) more found\.$/m.exec(texts.at(-1) ?? '')?.[1] ?? 0);
      const hasFooter = answer.note?.trim() || left > 0;
      const shown = texts.length - 1 - (hasFooter ? 1 : 0);
      expect(shown + left).toBe(answer.findings.length);
      expect(shown).toBeGreaterThanOrEqual(Math.min(1, answer.findings.length));
    }),
  );
});

/** The words of a finding as Discord shows them. */
function shownWords(finding: Finding): string {
  const [, text = ''] = textsOf(renderAnswer({ outcome: 'answered', heading: 'x', findings: [finding] }));
  const lines = text.split('\n').filter((line) => line.startsWith('> '));
  return lines.map((line) => line.slice('> '.length).replace(/\\([^0-9A-Za-z\s])/g, '$1')).join('\n');
}

test('a short passage is shown letter for letter', () => {
  fc.assert(
    fc.property(anyFinding, (finding) => {
      const { exact } = finding.citation;
      fc.pre(exact.length < 250);
      const lines = exact.replace(/\r\n|[\r\u2028\u2029]/g, '\n');
      const letters = lines.replace(/(?![\n\t])\p{Cc}|\p{Bidi_Control}/gu, '\ufffd');
      expect(shownWords(finding)).toBe(finding.speaker === undefined ? letters : `“${letters}”`);
    }),
  );
});

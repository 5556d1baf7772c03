import { MessageCreateRequestSchema } from 'discord-api-spec/zod';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MessageBody, renderAnswer } from '../../src/discord/render.js';
import type { Finding } from '../../src/model.js';
import { marksDiffering } from '../../src/telling/tell.js';
import { isQuoted } from '../../src/wording.js';
import { all, fits, isQuietV2Message } from '../standin/checks.js';
import { anyAnswer, anyFinding } from './answers.js';

const isMessage = all(fits(MessageCreateRequestSchema), isQuietV2Message);

const textsOf = ({ components: [container] }: MessageBody) =>
  container.components.flatMap((component) => ('content' in component ? [component.content] : []));

/** Hostile answers take long to make up. */
const few = { numRuns: 40 };

/** Own mark-up taken off, what is left of a message's text is the answer's, escaped. */
const ownMarks: readonly (readonly [RegExp, string])[] = [
  [/(\\[^0-9A-Za-z\s])|<t:-?\d{1,11}:D>/g, '$1'],
  [/^#{2,3} /gm, ''],
  [/^(?:> |-# (?:Our digest of )?|— )/gm, ''],
  [/(\\[^0-9A-Za-z\s])|\*\*((?:\\.|[^\\*\n])*)\*\*/g, '$1$2'],
  [/(\\[^0-9A-Za-z\s])|\[((?:\\.|[^[\]\\])*)\]\(https?:\/\/[\w\-.~:/?#&=+,;%!$]+\)/g, '$1$2'],
];

const foreign = (text: string) =>
  ownMarks.reduce((left, [mark, without]) => left.replace(mark, without), text);

const about = `-# On [this message](https://discord.com/channels/1/2/3): “${'x'.repeat(240)}”`;

test('every answer stays inside Discord’s limits and can ping nobody', () => {
  fc.assert(
    fc.property(anyAnswer, fc.constantFrom('', about), (answer, line) => {
      const { flags, components, allowedMentions } = renderAnswer(answer, line);
      const { parse, repliedUser } = allowedMentions;
      const body = { flags, components, allowed_mentions: { parse, replied_user: repliedUser } };
      expect(isMessage(body)).toEqual([]);
    }),
    few,
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
    few,
  );
});

test('nothing turns the direction of the text, and no control character is sent', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      expect(textsOf(renderAnswer(answer)).join('\n')).not.toMatch(/(?![\n\t])\p{Cc}|\p{Bidi_Control}/u);
    }),
    few,
  );
});

test('findings are shown in order, the others are counted, and one is always shown', () => {
  fc.assert(
    fc.property(anyAnswer, ({ reading: _, ...answer }) => {
      const texts = textsOf(renderAnswer(answer));
      const left = Number(/^(\d+) more found\.$/m.exec(texts.at(-1) ?? '')?.[1] ?? 0);
      const hasFooter = answer.note?.trim() || left > 0 || answer.findings.some(marksDiffering);
      const shown = texts.length - 1 - (hasFooter ? 1 : 0) - ((answer.people ?? []).length > 0 ? 1 : 0);
      expect(shown + left).toBe(answer.findings.length);
      expect(shown).toBeGreaterThanOrEqual(Math.min(1, answer.findings.length));
    }),
    few,
  );
});

/** The lines of words of a finding that stands alone, as Markdown. */
function wordsOf(finding: Finding): string {
  const [, text = ''] = textsOf(renderAnswer({ outcome: 'answered', heading: 'x', findings: [finding] }));
  const lines = text.split('\n').filter((line) => line.startsWith('> '));
  return lines.map((line) => line.slice('> '.length)).join('\n');
}

/** A finding without other words than its own, and few of them. */
const shortFinding = anyFinding
  .map(({ around: _, printings: __, further: ___, ...alone }): Finding => alone)
  .filter(({ citation }) => citation.exact.length < 250);

/** Letters as Discord shows them: escapes, carriage returns and what commands are gone. */
const shownLetters = (text: string) =>
  text.replace(/\r\n|[\r\u2028\u2029]/g, '\n').replace(/(?![\n\t])\p{Cc}|\p{Bidi_Control}/gu, '\ufffd');

const unescaped = (markdown: string) => markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');

test('a short passage is shown letter for letter', () => {
  fc.assert(
    fc.property(shortFinding, (finding) => {
      const letters = shownLetters(finding.citation.exact);
      const shown = wordsOf(finding).replace(/(\\[^0-9A-Za-z\s])|\*\*/g, '$1');
      expect(unescaped(shown)).toBe(isQuoted(finding) ? `“${letters}”` : letters);
    }),
  );
});

test('exactly the letters that differ are in bold', () => {
  fc.assert(
    fc.property(shortFinding, ({ answering: _, ...finding }) => {
      const { exact, start } = finding.citation;
      const differs = (i: number) =>
        (finding.differing ?? []).some((span) => span.start <= i + start && i + start < span.end);
      const letters = exact.split('').filter((_, i) => differs(i));
      const bold = [...wordsOf(finding).matchAll(/\\[^0-9A-Za-z\s]|\*\*((?:\\.|[^\\*\n])*)\*\*/g)];
      const inBold = unescaped(bold.map(([, inside = '']) => inside).join(''));
      expect(inBold).toBe(shownLetters(letters.join('')).replaceAll('\n', ''));
    }),
  );
});

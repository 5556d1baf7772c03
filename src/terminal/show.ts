import { styleText } from 'node:util';
import type { Answer, Finding } from '../model.js';
import {
  describeCopies,
  describeSource,
  describeSpeaker,
  describeWhen,
  isDigest,
  isEvent,
} from '../wording.js';

/** How wide lines are and whether they carry colours. */
export interface Paper {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

const widest = 100;

/** The paper that a stream is: as wide as the terminal, if it knows its width, and up to 100 columns. */
export const paperOf = (stream: { readonly columns?: number; readonly isTTY?: boolean }): Paper => ({
  width: Math.min(stream.columns || widest, widest),
  colour: stream.isTTY === true,
});

/** An answer as lines of text for a terminal, with a line break at the end. */
export function showAnswer(answer: Answer, paper: Paper): string {
  const style = (how: Parameters<typeof styleText>[0], text: string) =>
    paper.colour ? styleText(how, text) : text;
  const parts = [
    style('bold', wrap(answer.heading, '', paper.width)),
    ...answer.findings.map((finding) => {
      const { before, words, after } = tell(finding);
      const lines = [
        ...before.map((line) => style('cyan', wrap(line, '  ', paper.width))),
        wrap(words, '  ', paper.width),
        ...after.map((line) => style('dim', wrap(line, '  — ', paper.width))),
      ];
      return lines.join('\n');
    }),
    ...(answer.note ? [wrap(answer.note, '', paper.width)] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A finding in three: what introduces it, the words, and where they come from. */
function tell(finding: Finding): { before: string[]; words: string; after: string[] } {
  const { exact, article } = finding.citation;
  const source = describeSource(article);
  const rest = [article.url, describeCopies(finding)].filter((line) => line !== null && line !== undefined);
  if (finding.speaker !== undefined) {
    return { before: [], words: `“${exact}”`, after: [describeSpeaker(finding) ?? '', source, ...rest] };
  }
  return {
    before: isEvent(finding) ? [describeWhen(finding)] : [],
    words: exact,
    after: [isDigest(finding) ? `our digest of ${source}` : source, ...rest],
  };
}

/** Breaks text at spaces into indented lines; the first carries what the indent shows. */
function wrap(text: string, indent: string, width: number): string {
  const lines: string[] = [];
  for (const paragraph of harmless(text).split(/\r?\n/)) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && indent.length + line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  const further = ' '.repeat(indent.length);
  return lines.map((line, i) => (line === '' ? '' : `${i === 0 ? indent : further}${line}`)).join('\n');
}

/** Control and direction characters of an article could command the terminal; their place is shown. */
export const harmless = (text: string): string =>
  text.replace(/\r(?!\n)|(?![\n\r\t])\p{Cc}|\p{Bidi_Control}/gu, '\u{fffd}');

import { inARow } from '../languages/figures.js';
import type { Finding } from '../model.js';
import type { Line, SourceLine } from '../telling/lines.js';
import { tell } from '../telling/tell.js';
import { excerptWords, type Words } from '../telling/words.js';
import { describeSource } from '../wording.js';
import { type Paper, styled } from './paper.js';
import { wrap, wrapBold, wrapMarked } from './wrap.js';

const indent = '  ';
const dash = '  — ';

/** A finding as indented lines of text. */
export function showFinding(finding: Finding, paper: Paper): string {
  const { lines, printings, copies } = tell(finding);
  return [...lines, ...printings.flat(), ...copies].map((line) => showLine(line, paper)).join('\n');
}

function showLine(line: Line, paper: Paper): string {
  switch (line.kind) {
    case 'date':
      return styled('cyan', wrap([line.text, ...line.details].join(' · '), indent, paper), paper);
    case 'words':
      return showWords(line.words, paper);
    case 'speaker':
      return styled('dim', wrap(inARow(line.parts), dash, paper), paper);
    case 'source':
      return styled('dim', showSource(line, paper), paper);
    case 'remark':
      return styled('dim', wrap(line.text, line.introduces ? indent : dash, paper), paper);
  }
}

/** A passage is mostly a sentence; one that is longer than anybody reads is cut, but not the words that date it. */
const longestPassage = 1_500;

function showWords(words: Words, paper: Paper): string {
  const seen = words.dating ?? words.answering;
  const { text, differing, answering } = seen ? excerptWords(words, seen, longestPassage) : words;
  if (answering) return wrapBold(text, answering, indent, paper);
  return wrapMarked(text, differing, indent, paper);
}

/** The address has a line of its own, so that it can be taken from the terminal. */
function showSource(line: SourceLine, paper: Paper): string {
  const { article, before, after, introduces, brief } = line;
  const placed = [describeSource(article, brief), after].filter(Boolean).join(' · ');
  const source = [before, placed].filter(Boolean).join(' ');
  const lines = [introduces ? `${source}:` : source, ...(article.url === null ? [] : [article.url])];
  return lines.map((text) => wrap(text, introduces ? indent : dash, paper)).join('\n');
}

import type { Answer, Finding } from '../model.js';
import { describeSource } from '../wording.js';
import { type Paper, styled } from './paper.js';
import { markOf, wrap, wrapMarked } from './wrap.js';

const indent = '  ';

/** An article that is read: which it is, and then its parts, with what was asked for marked. */
export function showReading({ findings }: Answer, paper: Paper): string {
  const [first] = findings;
  if (!first) return '';
  const legend = findings.some(({ answering }) => answering)
    ? `${markOf(paper)} are what was asked for.`
    : '';
  return [showSource(first, paper), ...findings.map((part) => showPart(part, paper)), legend]
    .filter((text) => text !== '')
    .join('\n\n');
}

function showSource({ citation: { article } }: Finding, paper: Paper): string {
  const digest = article.digest ? 'Our digest, and not the words of the article' : undefined;
  const source = [describeSource(article), digest].filter(Boolean).join(' · ');
  const lines = [source, ...(article.url === null ? [] : [article.url])];
  return styled('dim', lines.map((text) => wrap(text, indent, paper)).join('\n'), paper);
}

function showPart({ citation, answering }: Finding, paper: Paper): string {
  const { exact, start: begin } = citation;
  const marked = answering ? [{ start: answering.start - begin, end: answering.end - begin }] : [];
  return wrapMarked(exact, marked, indent, paper);
}

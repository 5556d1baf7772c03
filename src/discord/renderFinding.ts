import type { Finding } from '../model.js';
import type { Line, SourceLine } from '../telling/lines.js';
import { tell } from '../telling/tell.js';
import { describeHeadline, describeOutlet } from '../wording.js';
import { cutToFit } from './cutToFit.js';
import { rooms } from './limits.js';
import { escapeLine, escapePart, maskedLink } from './markdown.js';
import { renderPublication, timestamp } from './renderDate.js';
import { type Rendered, renderWords } from './renderWords.js';
import { whatFits } from './whatFits.js';

/** The room of a finding, in code units of Markdown. */
export interface FindingRoom {
  /** For all of it; its words, speaker and source are there even where they need more. */
  readonly all: number;
  readonly words: number;
  /** For its words in each other outlet. */
  readonly printing: number;
}

/**
 * A finding as Markdown. Of the other outlets that print it as many are shown as fit; those left out are counted.
 * `restOn` is the label of the button that shows what is cut of its words.
 */
export function renderFinding(finding: Finding, room: FindingRoom, restOn: string | null = null): Rendered {
  const { lines, printings, copies } = tell(finding);
  const told = renderLines(lines, room, restOn);
  const further = [...printings, copies].filter((block) => block.length > 0);
  const texts = room.all > told.text.length ? further.map((block) => renderLines(block, room).text) : [];
  const fitting = whatFits(texts, room.all - told.text.length, (left) => `-# ${left} more not shown`);
  return { text: [told.text, ...fitting].join('\n'), isCut: told.isCut };
}

/** Lines one below the other, as Markdown. */
export function renderLines(
  lines: readonly Line[],
  room: FindingRoom,
  restOn: string | null = null,
): Rendered {
  const rendered = lines.map((line) => renderLine(line, room, restOn));
  return { text: rendered.map(({ text }) => text).join('\n'), isCut: rendered.some(({ isCut }) => isCut) };
}

function renderLine(line: Line, { words, printing }: FindingRoom, restOn: string | null): Rendered {
  if (line.kind !== 'words') return { text: renderPlainLine(line), isCut: false };
  switch (line.place) {
    case 'finding':
      return renderWords(line.words, words, restOn);
    case 'sentence':
      return { ...renderWords(line.words, rooms.sentence, null), isCut: false };
    case 'printing':
      return renderWords(line.words, printing, null);
  }
}

function renderPlainLine(line: Exclude<Line, { kind: 'words' }>): string {
  switch (line.kind) {
    case 'date':
      return [`**${(line.day && timestamp(line.day)) ?? line.text}**`, ...line.details].join(' · ');
    case 'speaker':
      return renderSpeaker(line.parts);
    case 'source':
      return renderSource(line);
    case 'remark':
      return `-# ${cutToFit(line.text, rooms.remark, escapeLine)}`;
  }
}

function renderSpeaker(parts: readonly string[]): string {
  return `— ${parts.map((part) => cutToFit(part, rooms.speaker, escapePart)).join(', ')}`;
}

/** Publisher · headline · date, the headline linked where the article's address is one of the web. */
export function renderSource({ article, before, after, introduces, brief }: SourceLine): string {
  const outlet = describeOutlet(article);
  const headline = cutToFit(
    describeHeadline(article),
    brief ? rooms.briefHeadline : rooms.headline,
    escapePart,
  );
  const parts = [
    outlet && cutToFit(outlet, rooms.outlet, escapePart),
    maskedLink(headline, article.url, rooms.address),
    renderPublication(article, brief),
    cutToFit(after, rooms.remark, escapePart),
  ];
  const source = ['-#', before, parts.filter(Boolean).join(' · ')].filter(Boolean).join(' ');
  return introduces ? `${source}:` : source;
}

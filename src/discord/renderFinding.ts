import { inARow } from '../languages/figures.js';
import type { Finding } from '../model.js';
import type { Line, SourceLine } from '../telling/lines.js';
import { besides, linesOf } from '../telling/tell.js';
import { describeHeadline, describeOutlet } from '../wording.js';
import { cutToFit } from './cutToFit.js';
import { rooms } from './limits.js';
import { escapeLine, escapePart, maskedLink } from './markdown.js';
import { remembering } from './remembering.js';
import { renderPublication, timestamp } from './renderDate.js';
import { type Rendered, renderWords } from './renderWords.js';
import { tellLeft } from './tellLeft.js';
import { whatFits } from './whatFits.js';

/** The room of a finding, in code units of Markdown. */
export interface FindingRoom {
  /** For all of it; its words, speaker and source are there even where they need more. 0: nothing but these. */
  readonly all: number;
  readonly words: number;
  /** For its words in each other outlet. */
  readonly printing: number;
}

/** A finding as Markdown. */
export interface RenderedFinding extends Rendered {
  /** How many other outlets that print it are left out for want of room. */
  readonly left: number;
  /** Whether all that other outlets print of it is there, and no words of theirs are cut. */
  readonly hasAllPrintings: boolean;
}

/**
 * Gives a finding as Markdown in any room: what sizes have in common is rendered once. Of the other outlets that print
 * it as many are shown as fit; those left out are counted. `restOn` gives the label of the button that shows what is
 * cut of its words.
 */
export function findingRenderer(
  finding: Finding,
  restOn: () => string | null = () => null,
  heading: string | null = null,
): (room: FindingRoom) => RenderedFinding {
  const lines = linesOf(finding, heading);
  const toldAt = remembering((words: number) => renderLines(lines, { all: 0, words, printing: 0 }, restOn));
  const besidesOf = remembering(blocksBeside);
  return (room) => {
    const told = toldAt(room.words);
    if (room.all === 0) return { ...told, left: 0, hasAllPrintings: false };
    let isBesideCut = false;
    const renderBlock = (block: readonly Line[]) => {
      const { text, isCut } = renderLines(block, room);
      isBesideCut ||= isCut;
      return `${gapAbove(block)}${text}`;
    };
    const { texts, left } = whatFits(besidesOf(finding), renderBlock, room.all - told.text.length, tellLeft);
    const text = [told.text, ...texts].join('\n');
    return { text, isCut: told.isCut, left, hasAllPrintings: left === 0 && !isBesideCut };
  };
}

/** Words of another outlet stand apart from the source above them, which is not theirs. */
const gapAbove = ([first]: readonly Line[]): string => (first?.kind === 'words' ? '\n' : '');

function blocksBeside(finding: Finding): (readonly Line[])[] {
  const { printings, copies } = besides(finding);
  return [...printings, copies].filter((block) => block.length > 0);
}

/** Lines one below the other, as Markdown. */
export function renderLines(
  lines: readonly Line[],
  room: FindingRoom,
  restOn: () => string | null = () => null,
): Rendered {
  const rendered = lines.map((line) => renderLine(line, room, restOn));
  return { text: rendered.map(({ text }) => text).join('\n'), isCut: rendered.some(({ isCut }) => isCut) };
}

function renderLine(line: Line, { words, printing }: FindingRoom, restOn: () => string | null): Rendered {
  if (line.kind !== 'words') return { text: renderPlainLine(line), isCut: false };
  switch (line.place) {
    case 'finding':
      return renderWords(line.words, words, restOn);
    case 'sentence':
      return { ...renderWords(line.words, rooms.sentence), isCut: false };
    case 'printing':
      return renderWords(line.words, printing);
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
  return `— ${inARow(parts.map((part) => cutToFit(part, rooms.speaker, escapePart)))}`;
}

/**
 * Publisher · headline · date, the headline linked where the article's address is one of the web. It is linked beside a
 * button "Open article", too: that one is not there on full pages and never for other outlets, and a headline that is a
 * link on some pages only would have to be looked for. To whoever hears the links of a page, headlines also say which
 * article each opens. The address costs `rooms.address` at most of a text whose quotations mostly leave more.
 */
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

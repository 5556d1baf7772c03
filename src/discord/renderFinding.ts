import type { Finding } from '../model.js';
import type { Line, SourceLine } from '../telling/lines.js';
import { tell } from '../telling/tell.js';
import { cutWords, excerptWords, type Words } from '../telling/words.js';
import { describeDay, describeHeadline, describeOutlet, describePublication } from '../wording.js';
import { cutToFit, fitLength, fitPrefix } from './cutToFit.js';
import { rooms } from './limits.js';
import { escapeLine, escapePart, maskedLink, quoteBlock } from './markdown.js';
import { whatFits } from './whatFits.js';

/**
 * A finding as Markdown, in at most `room` code units where its words, speaker and source allow, for they are
 * always there. Of the other outlets that print it as many are shown as fit; those left out are counted. Its
 * words are cut to fit into `words` code units.
 */
export function renderFinding(finding: Finding, room: number, words: number = rooms.finding): string {
  const { lines, printings, copies } = tell(finding);
  const renderLines = (some: readonly Line[]) => some.map((line) => renderLine(line, words)).join('\n');
  const told = renderLines(lines);
  const further = [...printings, copies].filter((block) => block.length > 0).map(renderLines);
  const left = Math.min(rooms.printings, room - told.length);
  return [told, ...whatFits(further, left, (number) => `-# ${number} more not shown`)].join('\n');
}

function renderLine(line: Line, words: number): string {
  switch (line.kind) {
    case 'date':
      return [`**${line.text}**`, ...line.details].join(' · ');
    case 'words':
      return renderWords(line.words, line.place === 'finding' ? words : rooms[line.place]);
    case 'speaker':
      return renderSpeaker(line.parts);
    case 'source':
      return renderSource(line);
    case 'remark':
      return `-# ${cutToFit(line.text, rooms.remark, escapeLine)}`;
  }
}

/** Where words are cut, those that date or answer are kept with what stands around them. What answers is bold. */
function renderWords(words: Words, room: number): string {
  const seen = words.dating ?? words.answering;
  if (seen) {
    return fitLength(words.text.length, room, (length) => {
      const { text, differing, answering } = excerptWords(words, seen, length);
      return quoteBlock(text, answering ? [answering] : differing);
    });
  }
  return fitPrefix(words.text, room, (kept, ellipsis) => {
    const { text, differing } = cutWords(words, kept, ellipsis);
    return quoteBlock(text, differing);
  });
}

function renderSpeaker(parts: readonly string[]): string {
  return `— ${parts.map((part) => cutToFit(part, rooms.speaker, escapePart)).join(', ')}`;
}

/** Publisher · headline · date, the headline linked where the article's address is one of the web. */
function renderSource({ article, before, after, introduces, brief }: SourceLine): string {
  const outlet = describeOutlet(article);
  const headline = cutToFit(
    describeHeadline(article),
    brief ? rooms.briefHeadline : rooms.headline,
    escapePart,
  );
  const parts = [
    outlet && cutToFit(outlet, rooms.outlet, escapePart),
    maskedLink(headline, article.url, rooms.address),
    cutToFit(brief ? describeDay(article) : describePublication(article), rooms.publication, escapePart),
    cutToFit(after, rooms.remark, escapePart),
  ];
  const source = ['-#', before, parts.filter(Boolean).join(' · ')].filter(Boolean).join(' ');
  return introduces ? `${source}:` : source;
}

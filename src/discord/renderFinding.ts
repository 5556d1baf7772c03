import type { Finding, Header } from '../model.js';
import {
  describeCopies,
  describeHeadline,
  describeOutlet,
  describePublication,
  describeSpeaker,
  describeWhen,
  isDigest,
  isEvent,
} from '../wording.js';
import { cutToFit } from './cutToFit.js';
import { rooms } from './limits.js';
import { escapeLine, maskedLink, quoteBlock } from './markdown.js';

/**
 * A finding as Markdown: an event under its date; the exact words as a block quotation, in quotation marks
 * where they are somebody's; who said them; where they stand. A digest is introduced as ours before its words.
 */
export function renderFinding(finding: Finding): string {
  const date = isEvent(finding) ? `**${describeWhen(finding)}**` : undefined;
  const words = renderWords(finding);
  const source = renderSource(finding.citation.article);
  const parts = isDigest(finding)
    ? [date, `-# Our digest of ${source}:`, words]
    : [date, words, renderSpeaker(finding), `-# ${source}`];
  parts.push(renderCopies(finding));
  return parts.filter((part) => part !== undefined).join('\n');
}

function renderWords({ citation, speaker }: Finding): string {
  const marked = (words: string) => quoteBlock(speaker === undefined ? words : `“${words}”`);
  return cutToFit(citation.exact, rooms.quotation, marked);
}

function renderSpeaker(finding: Finding): string | undefined {
  const speaker = describeSpeaker(finding);
  return speaker === undefined ? undefined : `— ${cutToFit(speaker, rooms.speaker, escapeLine)}`;
}

function renderCopies(finding: Finding): string | undefined {
  const copies = describeCopies(finding);
  return copies === undefined ? undefined : `-# ${cutToFit(copies, rooms.copies, escapeLine)}`;
}

/** Publisher · headline · date, the headline linked where the article's address is one of the web. */
function renderSource(article: Header): string {
  const outlet = describeOutlet(article);
  const parts = [
    outlet && cutToFit(outlet, rooms.outlet, escapeLine),
    maskedLink(cutToFit(describeHeadline(article), rooms.headline, escapeLine), article.url, rooms.address),
    cutToFit(describePublication(article), rooms.publication, escapeLine),
  ];
  return parts.filter(Boolean).join(' · ');
}

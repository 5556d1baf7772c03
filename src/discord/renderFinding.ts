import type { Finding, Header } from '../model.js';
import {
  describeHeadline,
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

/** Publisher · headline · date, the headline linked where the article's address is one of the web. */
function renderSource(article: Header): string {
  const publisher = article.publisher?.trim();
  const parts = [
    publisher && cutToFit(publisher, rooms.publisher, escapeLine),
    maskedLink(cutToFit(describeHeadline(article), rooms.headline, escapeLine), article.url, rooms.address),
    describePublication(article),
  ];
  return parts.filter(Boolean).join(' · ');
}

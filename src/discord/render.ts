import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APITextDisplayComponent,
  type AttachmentPayload,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Answer } from '../model.js';
import { marksDiffering } from '../telling/tell.js';
import { explainDiffering } from '../wording.js';
import { cutToFit } from './cutToFit.js';
import { limits, rooms } from './limits.js';
import { escapeLine, escapeMarkdown } from './markdown.js';
import { renderFinding } from './renderFinding.js';
import { renderPeople } from './renderPeople.js';
import { renderYears } from './renderYears.js';

/** What is sent, whether as a reply to a message or to an interaction. It pings nobody. */
export interface MessageBody {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: [APIContainerComponent];
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
  readonly files?: readonly AttachmentPayload[];
}

/** The colours that tell the outcomes apart: green, amber, grey. */
export const accents = { answered: 0x2e7d32, declined: 0xb26a00, 'nothing-found': 0x757575 } as const;

/** What is said where an answer has no heading of its own. */
const headings = { answered: 'Found', declined: 'Declined', 'nothing-found': 'Nothing found' } as const;

/** What stands under an answer that marks words as differing. */
export const boldMeans = `-# ${explainDiffering('Words in bold')}`;

/**
 * An answer as a Discord message, inside all limits. Findings come before a long note; those that do not fit
 * are counted below it. `about` is a line of Markdown on what was asked, to stand above it all.
 */
export function renderAnswer(answer: Answer, about = ''): MessageBody {
  const top = [about, renderHeading(answer), renderPeopleOf(answer)].filter(Boolean);
  const legend = answer.findings.some(marksDiffering) ? boldMeans : '';
  const room = limits.text - rooms.more - [...top, legend].join('\n').length;
  const candidates = answer.findings.slice(0, limits.components - ['container', ...top, 'footer'].length);
  const entries = { ...answer, findings: candidates };
  const findings = findingsThatFit(entries, room, renderNote(answer, rooms.note).length);
  const note = renderNote(answer, room - findings.join('').length);
  const left = answer.findings.length - findings.length;
  const footer = [note, left === 0 ? '' : `${left} more found.`, legend].filter(Boolean).join('\n');
  return messageOf([...top, ...findings, footer], accents[answer.outcome]);
}

/** A line that says how things stand, as long as there is no answer. */
export function renderNotice(text: string): MessageBody {
  return messageOf([cutToFit(text, rooms.heading, escapeLine)], accents['nothing-found']);
}

/** An answer's heading, as Markdown; that of a timeline is larger than those of its years. */
export function renderHeading({ heading, outcome, timeline }: Answer): string {
  return `${timeline ? '##' : '###'} ${cutToFit(heading, rooms.heading, escapeLine) || headings[outcome]}`;
}

/** The people of an answer, or nothing. */
export function renderPeopleOf({ people = [], findings }: Answer): string {
  return renderPeople(people, findings.length > 0 ? rooms.people : rooms.peopleAlone);
}

/** An answer's note in at most `room` code units, or nothing. */
export function renderNote({ note = '' }: Answer, room: number): string {
  return cutToFit(note.trim(), room, escapeMarkdown);
}

/** The first of the findings that fit: beside a note if one fits there, else without regard to it. */
function findingsThatFit(answer: Answer, room: number, note: number): readonly string[] {
  const beside = fill(answer, room - note);
  return beside.length > 0 ? beside : fill(answer, room);
}

function fill(answer: Answer, room: number): readonly string[] {
  const years = renderYears(answer);
  const shown: string[] = [];
  let left = room;
  for (const [i, finding] of answer.findings.entries()) {
    const year = years[i] ?? '';
    const text = year + renderFinding(finding, left - year.length);
    if (text.length > left) break;
    shown.push(text);
    left -= text.length;
  }
  return shown;
}

function messageOf(texts: readonly string[], accent: number): MessageBody {
  return containing(textDisplays(texts), accent);
}

/** A message of one container. */
export function containing(components: readonly APIComponentInContainer[], accent: number): MessageBody {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, accent_color: accent, components: [...components] }],
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** Texts one below the other, without empty ones, which Discord does not take. */
export function textDisplays(texts: readonly string[]): APITextDisplayComponent[] {
  return texts.filter((text) => text !== '').map((content) => ({ type: ComponentType.TextDisplay, content }));
}

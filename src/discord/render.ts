import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APITextDisplayComponent,
  type AttachmentPayload,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Answer, Finding } from '../model.js';
import { marksDiffering } from '../telling/tell.js';
import { explainDiffering } from '../wording.js';
import { cutToFit } from './cutToFit.js';
import { limits, rooms } from './limits.js';
import { escapeLine, escapeMarkdown } from './markdown.js';
import { renderFinding } from './renderFinding.js';
import { renderPeople } from './renderPeople.js';

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

const boldMeans = `-# ${explainDiffering('Words in bold')}`;

/** What stands under findings that mark words as differing; else nothing. */
export const legendOf = (findings: readonly Finding[]): string =>
  findings.some(marksDiffering) ? boldMeans : '';

/**
 * An answer as a Discord message, inside all limits. Findings come before a long note; those that do not fit
 * are counted below it. `about` is a line of Markdown on what was asked, to stand above it all.
 */
export function renderAnswer(answer: Answer, about = ''): MessageBody {
  const top = [about, ...renderTop(answer)].filter(Boolean);
  const legend = legendOf(answer.findings);
  const room = limits.text - rooms.more - [...top, legend].join('\n').length;
  const candidates = answer.findings.slice(0, limits.components - ['container', ...top, 'footer'].length);
  const findings = findingsThatFit(candidates, room, renderNote(answer, rooms.note).length);
  const note = renderNote(answer, room - findings.join('').length);
  const left = answer.findings.length - findings.length;
  const footer = [note, left === 0 ? '' : `${left} more found.`, legend].filter(Boolean).join('\n');
  return messageOf([...top, ...findings, footer].filter(Boolean).map(textDisplay), accents[answer.outcome]);
}

/** A line that says how things stand, as long as there is no answer. */
export function renderNotice(text: string): MessageBody {
  return messageOf([textDisplay(cutToFit(text, rooms.heading, escapeLine))], accents['nothing-found']);
}

/** What stands above the findings: the heading, and the people where there are any. */
export function renderTop({ heading, outcome, people = [], findings }: Answer): string[] {
  const title = `### ${cutToFit(heading, rooms.heading, escapeLine) || headings[outcome]}`;
  return [title, renderPeople(people, findings.length > 0 ? rooms.people : rooms.peopleAlone)].filter(
    Boolean,
  );
}

/** An answer's note in at most `room` code units, or nothing. */
export function renderNote({ note = '' }: Answer, room: number): string {
  return cutToFit(note.trim(), room, escapeMarkdown);
}

/** The first of the findings that fit: beside a note if one fits there, else without regard to it. */
function findingsThatFit(findings: readonly Finding[], room: number, note: number): readonly string[] {
  const beside = fill(findings, room - note);
  return beside.length > 0 ? beside : fill(findings, room);
}

function fill(findings: readonly Finding[], room: number): readonly string[] {
  const shown: string[] = [];
  let left = room;
  for (const finding of findings) {
    const text = renderFinding(finding, left);
    if (text.length > left) break;
    shown.push(text);
    left -= text.length;
  }
  return shown;
}

/** A message of these components, in one container. */
export function messageOf(components: readonly APIComponentInContainer[], accent: number): MessageBody {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, accent_color: accent, components: [...components] }],
    allowedMentions: { parse: [], repliedUser: false },
  };
}

export function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

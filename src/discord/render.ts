import {
  type APIContainerComponent,
  type APITextDisplayComponent,
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
}

/** The colours that tell the outcomes apart: green, amber, grey. */
const accents = { answered: 0x2e7d32, declined: 0xb26a00, 'nothing-found': 0x757575 } as const;

/** What is said where an answer has no heading of its own. */
const headings = { answered: 'Found', declined: 'Declined', 'nothing-found': 'Nothing found' } as const;

/** What stands under an answer that marks words as differing. */
const boldMeans = `-# ${explainDiffering('Words in bold')}`;

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

/** That of a timeline is larger than those of its years. */
function renderHeading({ heading, outcome, timeline }: Answer): string {
  return `${timeline ? '##' : '###'} ${cutToFit(heading, rooms.heading, escapeLine) || headings[outcome]}`;
}

function renderPeopleOf({ people = [], findings }: Answer): string {
  return renderPeople(people, findings.length > 0 ? rooms.people : rooms.peopleAlone);
}

function renderNote({ note = '' }: Answer, room: number): string {
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
  const components = texts.filter((text) => text !== '').map(textDisplay);
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, accent_color: accent, components }],
    allowedMentions: { parse: [], repliedUser: false },
  };
}

function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

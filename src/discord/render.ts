import {
  type APIContainerComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Answer } from '../model.js';
import { cutToFit } from './cutToFit.js';
import { limits, rooms } from './limits.js';
import { escapeLine, escapeMarkdown } from './markdown.js';
import { renderFinding } from './renderFinding.js';

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

/**
 * An answer as a Discord message, inside all limits. Findings come before a long note; those that do not fit
 * are counted below it.
 */
export function renderAnswer(answer: Answer): MessageBody {
  const heading = `### ${cutToFit(answer.heading, rooms.heading, escapeLine) || headings[answer.outcome]}`;
  const room = limits.text - heading.length - rooms.more;
  const findings = whatFits(answer, room - renderNote(answer, rooms.note).length);
  const note = renderNote(answer, room - findings.join('').length);
  const left = answer.findings.length - findings.length;
  const footer = [note, left === 0 ? '' : `${left} more found.`].filter(Boolean).join('\n');
  return messageOf([heading, ...findings, footer], accents[answer.outcome]);
}

/** A line that says how things stand, as long as there is no answer. */
export function renderNotice(text: string): MessageBody {
  return messageOf([cutToFit(text, rooms.heading, escapeLine)], accents['nothing-found']);
}

function renderNote({ note = '' }: Answer, room: number): string {
  return cutToFit(note.trim(), room, escapeMarkdown);
}

function whatFits(answer: Answer, room: number): readonly string[] {
  const beside = ['container', 'heading', 'footer'].length;
  const shown: string[] = [];
  let left = room;
  for (const finding of answer.findings.slice(0, limits.components - beside)) {
    const text = renderFinding(finding);
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

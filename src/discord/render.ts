import type { Answer } from '../model.js';
import { accents } from './accents.js';
import { cutToFit } from './cutToFit.js';
import { rooms } from './limits.js';
import { escapeLine } from './markdown.js';
import { containing, type MessageBody, textDisplays } from './message.js';
import { pageOf } from './pages/renderPage.js';

export type { MessageBody };

/**
 * An answer as a Discord message without anything to press, inside all limits. Findings come before a long note;
 * those that do not fit are counted below it. `about` is a line of Markdown on what was asked, to stand above it all.
 */
export function renderAnswer(answer: Answer, about = ''): MessageBody {
  return pageOf(answer, null, { size: null, commands: [], about }).body(null);
}

/** A line that says how things stand, as long as there is no answer. */
export function renderNotice(text: string): MessageBody {
  return containing(textDisplays([cutToFit(text, rooms.heading, escapeLine)]), accents.notice);
}

import { type MessageKey, say } from '../languages/say.js';
import type { Answer, Finding, Profile } from '../model.js';
import { noteBeside } from '../telling/note.js';
import { marksDiffering } from '../telling/tell.js';
import { explainDiffering } from '../wording.js';
import { cutToFit } from './cutToFit.js';
import { limits, rooms } from './limits.js';
import { escapeLine, escapeMarkdown } from './markdown.js';
import { renderPeople, renderPerson } from './renderPeople.js';
import { renderReadingSource } from './renderReading.js';

/** What is said where an answer has no heading of its own. */
const headings: Readonly<Record<Answer['outcome'], MessageKey>> = {
  answered: 'discord.headingAnswered',
  declined: 'discord.headingDeclined',
  'nothing-found': 'discord.headingNothingFound',
};

/** What stands above the findings of a page that has some of the answer's people; `about` may be a line above it all. */
export function textsAbove(answer: Answer, about: string, people: readonly Profile[]): string[] {
  const texts = [about, renderHeading(answer), renderPeopleOf(answer, people), renderReadingSource(answer)];
  return texts.filter((text) => text !== '');
}

/** Heading of a timeline is larger than those of its years. */
function renderHeading({ heading, outcome, timeline }: Answer): string {
  return `${timeline ? '##' : '###'} ${cutToFit(heading, rooms.heading, escapeLine) || say(headings[outcome])}`;
}

function renderPeopleOf({ heading, people = [], findings }: Answer, shown: readonly Profile[]): string {
  const room = findings.length > 0 ? rooms.people : rooms.peopleAlone;
  const [only, ...others] = people;
  if (only === undefined || others.length > 0) return renderPeople(shown, room);
  return renderPerson(only, room, only.name === heading);
}

/** What stands under findings of which some mark words as differing, else ''. */
const legendOf = (findings: readonly Finding[]): string =>
  findings.some(marksDiffering) ? `-# ${explainDiffering('bold')}` : '';

/** An answer's note in at most `room` code units, or ''. */
function renderNote(answer: Answer, room: number): string {
  return cutToFit(noteBeside(answer), Math.max(0, room), escapeNote);
}

/** The name of a command at the beginning of what is said of it: "/ask: …", by which it is found in a list. */
const commandAhead = /^\/[\p{L}\d_-]{1,32}(?=: )/gmu;

const escapeNote = (text: string): string =>
  escapeMarkdown(text).replace(commandAhead, (name) => `**${name}**`);

/** How many code units of Markdown are left for findings below the texts above them. */
export function roomBelow(above: readonly string[], answer: Answer): number {
  const note = renderNote(answer, rooms.note);
  return limits.text - rooms.more - lengthOf([...above, note, legendOf(answer.findings)]);
}

/**
 * What stands below the texts of a page that has some of the answer's findings: the note, with all the room that they
 * leave, and how many more were found.
 */
export function textBelow(
  texts: readonly string[],
  answer: Answer,
  shown: readonly Finding[],
  more: string,
): string {
  const legend = legendOf(shown);
  const note = renderNote(answer, limits.text - lengthOf([...texts, more, legend]));
  return [note, more, legend].filter((text) => text !== '').join('\n');
}

/** Each with a line break behind it. */
const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length + 1, 0);

import type { Profile } from '../model.js';
import { describeProfile, detailsOf } from '../profileWords.js';
import { cutToFit } from './cutToFit.js';
import { rooms } from './limits.js';
import { escapeLine } from './markdown.js';
import { whatFits } from './whatFits.js';

/**
 * People as Markdown, in at most `room` code units: one alone as a page of several lines, several a line each,
 * as many as fit, with the others counted. Empty where there are none.
 */
export function renderPeople(people: readonly Profile[], room: number): string {
  const [only] = people;
  const lines = only && people.length === 1 ? pageOf(only) : people.map(lineOf);
  return whatFits(lines, room, (left) => `-# ${left} more not shown`).join('\n');
}

const nameOf = ({ name }: Profile, after: string): string =>
  `**${cutToFit(name, rooms.name, (cut) => escapeLine(`${cut}${after}`))}**`;

const lineOf = (person: Profile): string => `${nameOf(person, ':')} ${describeProfile(person)}`;

function pageOf(person: Profile): string[] {
  const details = detailsOf(person).map((line) => `-# ${cutToFit(line, rooms.detail, escapeLine)}`);
  return [nameOf(person, ''), describeProfile(person), ...details];
}

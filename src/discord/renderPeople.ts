import type { Profile } from '../model.js';
import { describeProfile, detailsOf } from '../profileWords.js';
import { cutToFit } from './cutToFit.js';
import { rooms } from './limits.js';
import { escapeLine, escapePart } from './markdown.js';
import { whatFits } from './whatFits.js';

/**
 * People as Markdown, in at most `room` code units: one alone as a page of several lines, several a line each,
 * as many as fit, with the others counted. Empty where there are none.
 */
export function renderPeople(people: readonly Profile[], room: number): string {
  const [only] = people;
  const lines = only && people.length === 1 ? pageOf(only, room) : people.map(lineOf);
  return whatFits(lines, room, (left) => `-# ${left} more not shown`).join('\n');
}

const nameOf = ({ name }: Profile): string => `**${cutToFit(name, rooms.name, escapePart)}**`;

const lineOf = (person: Profile): string => `${nameOf(person)}: ${describeProfile(person)}`;

/** Each line of what else is known has its share of the room. */
function pageOf(person: Profile, room: number): string[] {
  const details = detailsOf(person);
  const share = Math.floor((room - rooms.name - rooms.counts) / details.length) - '\n-# '.length;
  return [
    nameOf(person),
    describeProfile(person),
    ...details.map((line) => `-# ${cutToFit(line, share, escapeLine)}`),
  ];
}

import type { Profile } from '../model.js';
import { describeProfile, detailsOf } from '../profileWords.js';
import { cutToFit } from './cutToFit.js';
import { rooms } from './limits.js';
import { escapeLine, escapePart } from './markdown.js';
import { tellLeft } from './tellLeft.js';
import { whatFits } from './whatFits.js';

/** People as Markdown, a line each, as many as fit into `room` code units, with the others counted; '' for none. */
export function renderPeople(people: readonly Profile[], room: number): string {
  return whatFits(people, lineOf, room, tellLeft).texts.join('\n');
}

/**
 * One person as Markdown: several lines, as many as fit. Each line of what else is known has its share of the room.
 * `isNamed`: whether the name stands above already.
 */
export function renderPerson(person: Profile, room: number, isNamed: boolean): string {
  const details = detailsOf(person);
  const share = Math.floor((room - rooms.name - rooms.counts) / details.length) - '\n-# '.length;
  const lines = [
    ...(isNamed ? [] : [nameOf(person)]),
    describeProfile(person),
    ...details.map((line) => `-# ${cutToFit(line, share, escapeLine)}`),
  ];
  return whatFits(lines, (line) => line, room, tellLeft).texts.join('\n');
}

const nameOf = ({ name }: Profile): string => `**${cutToFit(name, rooms.name, escapePart)}**`;

const lineOf = (person: Profile): string => `${nameOf(person)}: ${describeProfile(person)}`;

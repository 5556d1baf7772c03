import stringWidth from 'string-width';
import type { Profile } from '../model.js';
import { describeProfile, detailsOf } from '../profileWords.js';
import { harmless } from './harmless.js';
import { type Paper, styled } from './paper.js';
import { wrap } from './wrap.js';

/** A name of more columns has a line of its own. */
const widestName = 28;

/** People as indented lines: one alone as a page of several lines, several a line each, in two columns. */
export function showPeople(people: readonly Profile[], paper: Paper): string {
  const [only] = people;
  return only && people.length === 1 ? pageOf(only, paper) : listOf(people, paper);
}

function pageOf(person: Profile, paper: Paper): string {
  const details = detailsOf(person).map((line) => styled('dim', wrap(line, '  — ', paper), paper));
  const name = styled('cyan', wrap(person.name, '  ', paper), paper);
  return [name, wrap(describeProfile(person), '  ', paper), ...details].join('\n');
}

function listOf(people: readonly Profile[], paper: Paper): string {
  const names = people.map(({ name }) => harmless(name.replace(/\s+/g, ' ').trim()));
  const widths = names.map((name) => stringWidth(name));
  const column = Math.max(0, ...widths.filter((width) => width <= widestName));
  return people
    .flatMap((person, i) => {
      const [name = '', width = 0] = [names[i], widths[i]];
      const beside = width <= widestName ? `${name}${' '.repeat(column - width)}` : ' '.repeat(column);
      const above = width <= widestName ? [] : [wrap(name, '  ', paper)];
      return [...above, wrap(describeProfile(person), `  ${beside}  `, paper)];
    })
    .join('\n');
}

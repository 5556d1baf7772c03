import stringWidth from 'string-width';
import type { Profile } from '../model.js';
import { describeProfile, detailsOf } from '../profileWords.js';
import { harmless } from './harmless.js';
import { type Paper, styled } from './paper.js';
import { wrap } from './wrap.js';

/** A name of more columns pushes what stands behind it to the right. */
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
  const column = Math.min(widestName, Math.max(...names.map((name) => stringWidth(name))));
  return people
    .map((person, i) => {
      const name = names[i] ?? '';
      const indent = `  ${name}${' '.repeat(Math.max(0, column - stringWidth(name)))}  `;
      return wrap(describeProfile(person), indent, paper);
    })
    .join('\n');
}

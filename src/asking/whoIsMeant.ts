import type { Archive } from '../archive/port.js';
import { inARow } from '../languages/figures.js';
import { say } from '../languages/say.js';
import type { Answer, Choice, Person } from '../model.js';
import { inOneLine } from '../sourceWords.js';

/** A menu of Discord's has so many choices. */
export const mostChoices = 25;

/**
 * Everyone whom a name may mean, most mentioned first. A name that is somebody's to the letter means that one, whoever
 * else is printed so: else nobody could choose between them.
 */
export async function whoIsCalled(name: string, archive: Archive): Promise<readonly Person[]> {
  const called = await archive.people(name);
  const exactly = called.filter((person) => person.name === name);
  return exactly.length === 1 ? exactly : called;
}

/** What an answer has to ask back which of some people an option means; nothing where there are none. */
export async function askingWho(
  option: string,
  people: readonly Person[],
  archive: Archive,
): Promise<Pick<Answer, 'asksBack'>> {
  const choices: Choice[] = [];
  // One after the other: so many questions at once would keep those of others waiting.
  for (const person of people.slice(0, mostChoices)) choices.push(await choiceOf(person, archive));
  return choices.length > 0 ? { asksBack: { option, choices } } : {};
}

/** "Foreign Minister, 142 statements". */
async function choiceOf(person: Person, archive: Archive): Promise<Choice> {
  const { statements } = await archive.profile(person);
  const role = inOneLine(person.roles[0] ?? '');
  const count = statements > 0 ? say('counted.statements', { count: statements }) : '';
  const about = inARow([role, count].filter((words) => words !== ''));
  return { value: person.name, about: about || null };
}

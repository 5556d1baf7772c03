import type { Analysis, Person } from '../../../src/model.js';
import { article } from '../../articles.js';

/** An article in which these people were found, each printed as often as it is listed. */
export const naming = (id: string, people: readonly (Partial<Person> & { name: string })[]): Analysis => ({
  article: article(people.map(({ name }) => `${name} came.`).join(' '), { id }),
  sentences: [],
  passages: [],
  quotations: [],
  nested: [],
  reported: [],
  dates: [],
  events: [],
  people: people.map((person) => ({ aliases: [], roles: [], ...person })),
});

export const company = [{ name: 'Ada Quist' }, { name: 'Ben Ode' }];

import type { Analysis, Article, Person } from '../model.js';
import { likeness } from './alignment.js';
import { callRoll, type Entry } from './roll.js';
import { plainWordsOf } from './terms.js';

/** The people of a whole corpus, and which of them an article means by a name. */
export interface Persons {
  /** Everyone, most mentioned first. */
  readonly all: readonly Person[];
  /** The canonical name of whom an article calls `name`. */
  canonical(article: Article, name: string): string;
  /** Everyone whom a name or a role may mean, most mentioned first. */
  called(name: string): readonly Person[];
  /** Those whose names are spelt nearly so, nearest first. */
  similar(name: string): readonly Person[];
}

/** Ways to address somebody, and small words of an office, which tell nobody from another. */
const noName = new Set('mr mrs ms miss mx dr sir dame lord lady prof the a an of for'.split(' '));
/** Above this likeness, each word of a name may be a slip for another. */
const slip = 0.5;

/** Joins the people of single articles into those of the corpus. */
export function gatherPersons(analyses: readonly Analysis[]): Persons {
  const roll = callRoll(analyses);
  const all = [...roll.entries].sort((a, b) => b.mentions - a.mentions).map(personOf);
  return {
    all,
    canonical: (article, name) => {
      const entry = roll.meant(article, name);
      return entry ? mostPrinted(entry) : name;
    },
    called: (name) => called(all, wordsOfName(name)),
    similar: (name) => similar(all, wordsOfName(name)),
  };
}

function personOf(entry: Entry): Person {
  const name = mostPrinted(entry);
  return { name, aliases: [...entry.aliases].filter((alias) => alias !== name), roles: [...entry.roles] };
}

function mostPrinted({ names }: Entry): string {
  const [first] = [...names].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? '';
}

const wordsOfName = (name: string): string[] => {
  const words = plainWordsOf(name).filter((word) => !noName.has(word));
  return words.length > 1 ? words.filter((word) => word.length > 1) : words;
};

function called(all: readonly Person[], wanted: readonly string[]): readonly Person[] {
  if (wanted.length === 0) return [];
  const isWhole = ({ name }: Person) => plainWordsOf(name).sort().join(' ') === [...wanted].sort().join(' ');
  const whole = wanted.length > 1 ? all.filter(isWhole) : [];
  if (whole.length > 0) return whole;
  return all.filter(({ name, aliases, roles }) => {
    const parts = new Set(plainWordsOf([name, ...aliases].join(' ')));
    const rest = wanted.filter((word) => !parts.has(word));
    return rest.length === 0 || roles.some((role) => holds(role, rest));
  });
}

/** Whether words name an office: its head is among them. "The leader's sister" is no leader. */
function holds(role: string, words: readonly string[]): boolean {
  const parts = plainWordsOf(role);
  const [office = ''] = role.split(/\s(?:of|for|in|at|on|to)\s/);
  return words.includes(plainWordsOf(office).at(-1) ?? '') && words.every((word) => parts.includes(word));
}

function similar(all: readonly Person[], wanted: readonly string[]): readonly Person[] {
  if (wanted.length === 0) return [];
  return all
    .map((person) => {
      const parts = plainWordsOf(person.name);
      const best = wanted.map((word) => Math.max(...parts.map((part) => likeness(word, part))));
      return { person, likeness: Math.min(...best) };
    })
    .filter((one) => one.likeness >= slip)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ person }) => person);
}

import type { Analysis, Person, Quotation, Span } from '../../model.js';
import { genderOf } from '../people/gender.js';
import { type Mention, mentionsIn, registerOf } from '../people/register.js';
import { findWords, type Word } from '../people/words.js';

/** What names the people of a passage. */
type Found = Pick<Analysis, 'article' | 'people' | 'quotations' | 'reported'>;

/** People by name in a passage, and its words, with which names are told from places. */
export interface Named {
  readonly people: readonly string[];
  readonly mentions: readonly Mention[];
  readonly words: readonly Word[];
}

/** "He was re-elected in 2018": somebody whom the sentence before names. */
const pronoun = /(?<![\p{L}’'-])(he|she)(?![\p{L}-])/iu;

/**
 * Finds whom a passage is about: those whom it names, and whom its pronoun means. That is who is found to speak
 * there, else the only one in the sentence before whose gender fits. Passages in the order of the text.
 */
export function peopleFinder({ article, people, quotations, reported }: Found) {
  const register = registerOf(people);
  const known = new Set(people.map(({ name }) => name));
  const sources = new Map([...quotations, ...reported].flatMap(sourceWithSpeaker));
  return (passage: Span, before: Span | undefined): Named => {
    const words = findWords(article.text, passage);
    const mentions = mentionsIn(register, words);
    const named = namesOf(mentions);
    const meant = pronoun.exec(article.text.slice(passage.start, passage.end))?.[1]?.toLowerCase();
    const spoken = words.flatMap(({ start }) => sources.get(start) ?? []).filter((name) => known.has(name));
    if (!meant || named.length > 0 || spoken.length > 0 || !before) {
      return { people: [...new Set([...named, ...spoken])], mentions, words };
    }
    const earlier = mentionsIn(register, findWords(article.text, before)).flatMap(onlyPerson);
    const fitting = [...new Set(earlier)].filter((person) => fits(person, meant));
    return { people: fitting.length === 1 ? fitting.map(({ name }) => name) : [], mentions, words };
  };
}

function sourceWithSpeaker({ source, speaker }: Quotation): [number, string][] {
  return source && speaker ? [[source.start, speaker]] : [];
}

function onlyPerson({ persons }: Mention): Person[] {
  return persons.length === 1 ? [...persons] : [];
}

function namesOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.flatMap(onlyPerson).map(({ name }) => name))];
}

function fits(person: Person, meant: string): boolean {
  const gender = genderOf(person);
  return gender === undefined || gender === (meant === 'he' ? 'male' : 'female');
}

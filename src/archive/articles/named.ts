import { findParagraphs } from '../../analysis/paragraphs.js';
import { mentionsIn, registerOf } from '../../analysis/people/register.js';
import { findWords } from '../../analysis/people/words.js';
import type { Analysis, NamedPerson, Span } from '../../model.js';
import type { Persons } from '../persons.js';

/** Where in a stretch of an article its people are named. */
export function namedIn({ article, people }: Analysis, stretch: Span, persons: Persons): NamedPerson[] {
  const register = registerOf(people);
  const namesOf = (all: readonly { readonly name: string }[]) => [
    ...new Set(all.map(({ name }) => persons.canonical(article, name))),
  ];
  return findParagraphs(article)
    .filter(({ start, end }) => start < stretch.end && end > stretch.start)
    .flatMap((paragraph) => {
      const words = findWords(article.text, paragraph);
      return mentionsIn(register, words).flatMap(({ from, to, persons: meant }) => {
        const [first, last] = [words[from], words[to - 1]];
        return first && last ? [{ start: first.start, end: last.end, names: namesOf(meant) }] : [];
      });
    });
}

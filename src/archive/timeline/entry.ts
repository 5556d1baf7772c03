import type { Analysis, Event, Finding, Printed, Span } from '../../model.js';
import { cite } from '../cite.js';
import { ownCopy } from '../ownCopy.js';
import type { Persons } from '../persons.js';
import type { Stories } from '../stories/stories.js';
import { plainWordsOf } from '../terms.js';

/** An event as one article tells it. */
export interface Entry {
  readonly finding: Finding;
  readonly event: Event;
  /** The number of its article. */
  readonly article: number;
  /** The first and the last of the sentences in which it stands, by their places. */
  readonly first: number;
  readonly last: number;
  /** Whether it begins with a word that leans on the sentence before: "They met again in 2019." */
  readonly leans: boolean;
  /** Whom it is about or names, by their canonical names. */
  readonly people: readonly string[];
}

/** Makes entries of an article's events, in order. */
export function entriesOf(analysis: Analysis, article: number, persons: Persons, stories: Stories): Entry[] {
  const namedIn = namesOf(analysis, persons);
  let first = 0;
  return analysis.events.map((event) => {
    const { sentences } = analysis;
    while ((sentences[first]?.end ?? event.end) <= event.start) first++;
    let last = first;
    while ((sentences[last + 1]?.start ?? event.end) < event.end) last++;
    const finding = findingOf(analysis, event, stories);
    const passage = finding.citation.exact;
    const about = event.people.map((name) => persons.canonical(analysis.article, name));
    const people = [...new Set([...about, ...namedIn(passage)])];
    return { finding, event, article, first, last, leans: leaning.test(passage), people };
  });
}

/** What leans on the sentence before, at the beginning or behind a few words of time: "Four months later, she …". */
const leaning =
  /^(?:[^,.]{1,40}, )?(?:he|she|it|they|his|her|its|their|this|these|both|the (?:two|pair|company|firm|group|party|club|ship|plane|aircraft|agency|ministry|union|bank))\b/i;

/** The people whom a passage of an article names, each by any of the forms in which the article prints the name. */
function namesOf({ article, people }: Analysis, persons: Persons): (passage: string) => string[] {
  const forms = people.map(({ name, aliases }) => ({
    canonical: persons.canonical(article, name),
    printed: [name, ...aliases].map((form) => ` ${plainWordsOf(form).join(' ')} `),
  }));
  return (passage) => {
    const words = ` ${plainWordsOf(passage).join(' ')} `;
    return forms
      .filter(({ printed }) => printed.some((form) => words.includes(form)))
      .map(({ canonical }) => canonical);
  };
}

function findingOf(analysis: Analysis, event: Event, stories: Stories): Finding {
  const { article } = analysis;
  const { value, from, bounds, words, countedFrom, certain, status, background } = event;
  const printed = ({ start, end }: Span): Printed => ({
    exact: ownCopy(article.text.slice(start, end)),
    start,
    end,
  });
  return {
    citation: cite(article, event),
    date: value,
    dating: {
      words: words && printed(words),
      from,
      bounds,
      ...(countedFrom ? { countedFrom: printed(countedFrom) } : {}),
    },
    ...(status === 'happened' ? {} : { status }),
    ...(background ? { background } : {}),
    ...(certain ? {} : { uncertain: true }),
    ...stories.alsoIn(analysis, event),
  };
}

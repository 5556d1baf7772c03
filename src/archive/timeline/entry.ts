import type { Analysis, Citation, Event, Finding, Printed, Span } from '../../model.js';
import { cite } from '../cite.js';
import { ownCopy } from '../ownCopy.js';
import type { Persons } from '../persons.js';
import type { Stories } from '../stories/stories.js';
import { plainWordsOf } from '../terms.js';
import type { HeldEvent } from './heldEvent.js';

/** An event as one article tells it: what is held of it, of which a finding is made where it is shown. */
export interface Entry {
  readonly citation: Citation;
  readonly event: HeldEvent;
  /** Present where the date counts from another expression. */
  readonly countedFrom?: Printed;
  /** The number of its article. */
  readonly article: number;
  /** The first and the last of the sentences in which it stands, by their places. */
  readonly first: number;
  readonly last: number;
  /** Whether it begins with a word that leans on the sentence before: "They met again in 2019." */
  readonly leans: boolean;
  /** Whom it is about or names, by their canonical names. */
  readonly people: readonly string[];
  readonly alsoIn?: Finding['alsoIn'];
}

/** Makes entries of an article's events, in order. `held` makes of an event what is held of it. */
export function entriesOf(
  analysis: Analysis,
  article: number,
  persons: Persons,
  stories: Stories,
  held: (event: Event) => HeldEvent,
): Entry[] {
  const namedIn = namesOf(analysis, persons);
  let first = 0;
  return analysis.events.map((event) => {
    const { sentences } = analysis;
    while ((sentences[first]?.end ?? event.end) <= event.start) first++;
    let last = first;
    while ((sentences[last + 1]?.start ?? event.end) < event.end) last++;
    const citation = cite(analysis.article, event);
    const about = event.people.map((name) => persons.canonical(analysis.article, name));
    const people = [...new Set([...about, ...namedIn(citation.exact)])];
    return {
      citation,
      event: held(event),
      article,
      first,
      last,
      leans: leaning.test(citation.exact),
      people,
      ...(event.countedFrom ? { countedFrom: printed(analysis, event.countedFrom) } : {}),
      ...stories.alsoIn(analysis, event),
    };
  });
}

const printed = ({ article }: Analysis, { start, end }: Span): Printed => ({
  exact: ownCopy(article.text.slice(start, end)),
  start,
  end,
});

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

/** An event as it is shown. */
export function findingOf({ citation, event, countedFrom, alsoIn }: Entry): Finding {
  const { value, from, bounds, words, certain, status, background } = event;
  return {
    citation,
    date: value,
    dating: {
      words: words && wordsIn(citation, words),
      from,
      bounds,
      ...(countedFrom ? { countedFrom } : {}),
    },
    ...(status === 'happened' ? {} : { status }),
    ...(background ? { background } : {}),
    ...(certain ? {} : { uncertain: true }),
    ...(alsoIn ? { alsoIn } : {}),
  };
}

/** The words that date an event stand in it. */
const wordsIn = ({ exact, start: begin }: Citation, { start, end }: Span): Printed => ({
  exact: exact.slice(start - begin, end - begin),
  start,
  end,
});

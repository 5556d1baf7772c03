import type { Account, Finding } from '../../model.js';
import type { Archive } from '../port.js';
import type { Statements } from '../statements/store.js';
import type { Stories } from '../stories/stories.js';
import type { Texts } from '../texts.js';
import type { Events } from '../timeline/timeline.js';
import { type Copies, copiesOf } from './copies.js';
import { passageElsewhere } from './passage.js';
import type { References, Referred } from './references.js';

/** What knows what stands elsewhere. */
export interface Shelves {
  readonly references: References;
  readonly statements: Pick<Statements, 'elsewhere'>;
  readonly events: Pick<Events, 'elsewhere'>;
  readonly texts: Pick<Texts, 'like'>;
  readonly stories: Stories;
}

/** Gives what is referred to as a finding with all that others print of it. */
export function createElsewhere(shelves: Shelves): Archive['printedElsewhere'] {
  return async (reference) => {
    const referred = shelves.references.find(reference);
    return referred && findingAt(referred, shelves);
  };
}

/** What begins there: a statement or an event, of these rather one that ends there as well; else the passage. */
function findingAt({ analysis, span }: Referred, shelves: Shelves): Finding {
  const { statements, events, texts, stories, references } = shelves;
  const told = [statements, events].flatMap((shelf) => shelf.elsewhere(analysis.article, span.start) ?? []);
  const meant = told.find(({ citation }) => citation.end === span.end) ?? told[0];
  if (meant && !meant.dating) return meant;
  const copies = copiesOf({ analysis, span: meant?.citation ?? span }, stories, references);
  return meant ? withCopies(meant, copies) : passageElsewhere({ analysis, span }, copies, texts);
}

/** An event with its copies among the accounts. What they print has the same date. */
function withCopies(event: Finding, { citations, others }: Copies): Finding {
  const { alsoIn: _alsoIn, accounts = [], ...finding } = event;
  const { date = null, uncertain, status } = finding;
  const copies = citations.map(
    (citation): Account => ({
      citation,
      date,
      ...(uncertain ? { uncertain } : {}),
      ...(status ? { status } : {}),
    }),
  );
  const all = [...copies, ...accounts];
  return {
    ...finding,
    ...(all.length > 0 ? { accounts: all } : {}),
    ...(others.length > 0 ? { alsoIn: others } : {}),
  };
}

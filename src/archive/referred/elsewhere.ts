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

/**
 * The statement or the event that stands there; else the passage. What is told nowhere else gives way to the passage
 * where that is printed elsewhere.
 */
function findingAt(referred: Referred, shelves: Shelves): Finding {
  const { statements, events, stories, references } = shelves;
  const { analysis, span } = referred;
  const isMeant = ({ citation }: Finding) => citation.end === span.end;
  const statement = statements.elsewhere(analysis.article, span.start);
  if (statement && isMeant(statement)) return statement;
  const copies = copiesOf(referred, stories, references);
  const told = events.elsewhere(analysis.article, span.start);
  const event = told && isMeant(told) ? withCopies(told, copies) : null;
  if (event && isElsewhere(event)) return event;
  const passage = passageElsewhere(referred, copies, alikeTo(referred, shelves));
  return event && !isElsewhere(passage) ? event : passage;
}

const isElsewhere = ({ printings, accounts, alsoIn }: Finding): boolean =>
  [printings, accounts, alsoIn].some((others) => others !== undefined);

/** Where others say the same, each with its own copies: of a story only the first is looked for. */
const alikeTo = (referred: Referred, { texts, stories, references }: Shelves) =>
  texts.like(referred).map((one) => ({ ...one, ...copiesOf(one, stories, references) }));

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

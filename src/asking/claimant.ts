import { echo } from '../answer.js';
import type { Archive } from '../archive/port.js';
import { inSequence, listed } from '../languages/figures.js';
import { say } from '../languages/say.js';
import type { Finding, Person } from '../model.js';
import { whoIsCalled } from './whoIsMeant.js';

/** Whom somebody claims to have said words. */
export interface Claimant {
  /** The canonical name where the coverage names one such person, else the name as given. */
  readonly name: string;
  /** The name as given. */
  readonly given: string;
  /** Canonical names of all whom the name may mean; where it names nobody, of those who are spelt nearly so. */
  readonly people: readonly string[];
  /** Whether the name means one person of the coverage. */
  readonly known: boolean;
  /** Present where it is not clear who is meant: several of the name, or a few who are spelt nearly so. */
  readonly maybe?: readonly Person[];
  /** What to say of the name where it does not: that nobody bears it, or several do. */
  readonly note?: string;
}

/** How many of those who bear a name are named. */
const mostNamed = 5;
/** Of those who are spelt nearly so, so many may be meant. */
const mostNearly = 5;

/** Whom a claim means by a name. Where it means nobody or several, the words can be checked all the same. */
export async function claimantCalled(name: string, archive: Archive): Promise<Claimant> {
  const bearers = await whoIsCalled(name, archive);
  const called = bearers.map((person) => person.name);
  const [only, another] = called;
  if (only !== undefined && another === undefined)
    return { name: only, given: name, people: called, known: true };
  if (only !== undefined) {
    const mayBe = listed(called.slice(0, mostNamed), 'disjunction');
    const note = say('person.mayBe', { nameInMarks: echo(name), people: mayBe });
    return { name, given: name, people: called, maybe: bearers, known: false, note };
  }
  const nearly = await archive.similarPeople(name);
  const similar = nearly.map((person) => person.name);
  const [nearest] = similar;
  const nobody = say('person.nobodyCalled', { nameInMarks: echo(name) });
  return {
    name,
    given: name,
    people: similar,
    maybe: nearly.slice(0, mostNearly),
    known: false,
    note: nearest === undefined ? nobody : inSequence([nobody, say('person.isIt', { people: nearest })]),
  };
}

/**
 * Whether a finding has it that the claimant said it. `contradicted` takes another person by a full name that is
 * certain: an office, a description or a family name alone may be the claimant's. What is not certain, or says
 * something else than was claimed, leaves it open.
 */
export function judgeClaim(finding: Finding, claimant: Claimant): NonNullable<Finding['claim']> {
  const { speaker = null, uncertain, turns } = finding;
  const { given, people, known } = claimant;
  if (speaker === null || uncertain || turns) return 'open';
  if (people.includes(speaker)) return known ? 'confirmed' : 'open';
  if (people.length === 0 && plainly(speaker) === plainly(given)) return 'confirmed';
  return isFullName(speaker) ? 'contradicted' : 'open';
}

/** A name as it is compared: without case, article and marks. */
export const plainly = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** "Oskar Dahl", and neither "Dahl" nor "the Prime Minister" or "Dahl’s lawyer". */
const isFullName = (name: string): boolean => /^(?!The )\p{Lu}.* \p{Lu}\S*$/su.test(name);

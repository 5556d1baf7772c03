import type { Quotation } from '../../model.js';

/**
 * Quotations as statements: each with those that go on with it. One that names another speaker goes on with
 * nothing, whatever stands between them.
 */
export function statementsIn(quotations: readonly Quotation[]): (readonly [Quotation, ...Quotation[]])[] {
  const statements: [Quotation, ...Quotation[]][] = [];
  for (const quotation of quotations) {
    const last = statements.at(-1);
    if (last && quotation.continues && last.every((part) => mayBeOf(part, quotation))) last.push(quotation);
    else statements.push([quotation]);
  }
  return statements;
}

const mayBeOf = ({ speaker }: Quotation, other: Quotation): boolean =>
  speaker === null || other.speaker === null || speaker === other.speaker;

/** The part that says most surely who speaks: the first of them, unless a later one is surer. */
export function surestOf([first, ...others]: readonly [Quotation, ...Quotation[]]): Quotation {
  const sureness = ({ speaker, certainty }: Quotation) => (speaker === null ? -1 : certainty);
  return others.reduce((best, part) => (sureness(part) > sureness(best) ? part : best), first);
}

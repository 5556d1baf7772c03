import type { Quotation } from '../../model.js';

/**
 * Quotations as statements: each with those that go on with it. One that names another speaker goes on with
 * nothing, whatever stands between them.
 */
export function statementsIn(quotations: readonly Quotation[]): (readonly [Quotation, ...Quotation[]])[] {
  const statements: [Quotation, ...Quotation[]][] = [];
  let named: string | null = null;
  for (const quotation of quotations) {
    const { speaker, continues } = quotation;
    const last = statements.at(-1);
    const isAnothers = named !== null && speaker !== null && speaker !== named;
    if (last && continues && !isAnothers) {
      last.push(quotation);
      named ??= speaker;
    } else {
      statements.push([quotation]);
      named = speaker;
    }
  }
  return statements;
}

/** The part that says most surely who speaks: the first of them, unless a later one is surer. */
export function surestOf([first, ...others]: readonly [Quotation, ...Quotation[]]): Quotation {
  const sureness = ({ speaker, certainty }: Quotation) => (speaker === null ? -1 : certainty);
  return others.reduce((best, part) => (sureness(part) > sureness(best) ? part : best), first);
}

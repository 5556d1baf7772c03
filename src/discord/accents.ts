import type { Answer, Finding } from '../model.js';

/** What an answer is, as its colour tells it beside its words. */
export type Kind = keyof typeof accents;

/**
 * The colours of answers, one a kind. The first seven are those of Okabe and Ito's palette ("Color Universal Design",
 * 2008), made to be told apart by the colour-blind; its eighth, black, stands for what is refused. Two greys and a
 * brown are set between them. Any two differ by 10 or more in CIEDE2000, also as seen without one kind of cone (Machado
 * and others, 2009). What they tell is always said in words as well.
 */
export const accents = {
  quotations: 0x0072b2,
  asClaimed: 0x009e73,
  notAsClaimed: 0xd55e00,
  comparison: 0xcc79a7,
  timeline: 0x56b4e9,
  people: 0xe69f00,
  passages: 0xf0e442,
  reading: 0x884433,
  notice: 0xcccccc,
  declined: 0x000000,
  nothing: 0x666666,
} as const;

interface Rule {
  readonly kind: Kind;
  fits(answer: Answer): boolean;
}

/** In order: the first that fits. */
const rules: readonly Rule[] = [
  { kind: 'declined', fits: ({ outcome }) => outcome === 'declined' },
  { kind: 'nothing', fits: ({ outcome }) => outcome === 'nothing-found' },
  { kind: 'reading', fits: ({ reading }) => reading !== undefined },
  { kind: 'timeline', fits: ({ timeline }) => timeline !== undefined },
  { kind: 'people', fits: ({ people = [] }) => people.length > 0 },
  { kind: 'notice', fits: ({ findings }) => findings.length === 0 },
  { kind: 'asClaimed', fits: ({ findings }) => findings.every(isAsClaimed) },
  { kind: 'notAsClaimed', fits: ({ findings }) => findings.every(isNotAsClaimed) },
  { kind: 'comparison', fits: ({ findings }) => findings.every(isPrintedElsewhere) },
  { kind: 'quotations', fits: ({ findings }) => findings.some(({ speaker }) => speaker !== undefined) },
];

/** What an answer is. Where a claim is borne out only in part, it is quotations like others. */
export function kindOf(answer: Answer): Kind {
  return rules.find(({ fits }) => fits(answer))?.kind ?? 'passages';
}

const isAsClaimed = ({ verdict, claim }: Finding): boolean => verdict === 'verbatim' && claim === 'confirmed';

const isNotAsClaimed = ({ claim, turns }: Finding): boolean =>
  claim === 'contradicted' || turns !== undefined;

const isPrintedElsewhere = ({ printings = [], verdict }: Finding): boolean =>
  printings.length > 0 && verdict === undefined;

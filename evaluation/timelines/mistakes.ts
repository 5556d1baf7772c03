import type { Finding } from '../../src/model.js';
import type { Mistake } from '../scorer.js';
import type { Entry } from './corpus.js';
import { contradicts, intruders, isDated, isStatusRight, type Judged, type Pair } from './judge.js';
import { stepsOf } from './order.js';

/** What is said of a mistake beside the timeline that it is in. */
type Said = Omit<Mistake, 'example'>;

/** What went wrong in one timeline, in words. */
export function mistakesOf(judged: Judged): Mistake[] {
  const said = [missed, stray, mistold, intruding, misplaced].flatMap((mistakes) => mistakes(judged));
  const example = `${judged.topic}/${judged.query.id}`;
  return said.map((one) => ({ ...one, kind: `timeline: ${one.kind}`, example }));
}

function missed({ query, pairs }: Judged): Said[] {
  const told = new Set(pairs.map(({ entry }) => entry));
  return query.entries
    .filter((entry) => !entry.optional && !told.has(entry))
    .map((entry) => ({
      kind: 'entry missed',
      words: wordsOf(entry),
      expected: datesOf(entry),
      given: 'nothing',
      around: sourcesOf(entry),
    }));
}

/** Findings that tell no entry, or one that another finding tells already. */
function stray({ findings, tellings, pairs }: Judged): Said[] {
  const meant = new Set(pairs.map(({ finding }) => finding));
  return findings.flatMap((finding, i) => {
    if (meant.has(finding)) return [];
    const [twice] = tellings[i] ?? [];
    return {
      kind: twice ? 'an entry twice' : 'no entry',
      words: finding.dating?.words?.exact ?? '',
      expected: twice ? datesOf(twice.entry) : 'nothing',
      given: dateOf(finding),
      around: cited(finding),
    };
  });
}

const mistold = ({ pairs, findings, tellings }: Judged): Said[] =>
  pairs
    .filter(({ entry }) => !entry.optional)
    .flatMap((pair) => {
      const told = tellings[findings.indexOf(pair.finding)] ?? [];
      const own = told.filter(({ entry }) => entry === pair.entry).map(({ article }) => article);
      const others = told
        .filter(({ entry }) => entry !== pair.entry && !entry.optional)
        .map(({ entry }) => wordsOf(entry));
      return differences(pair, own, others)
        .filter(({ expected, given }) => expected !== given)
        .map((one) => ({ ...one, words: wordsOf(pair.entry), around: cited(pair.finding) }));
    });

/** What was expected and given of an entry, and the same where it is right. */
function differences(pair: Pair, own: readonly string[], others: readonly string[]) {
  const { entry, finding } = pair;
  const dates = datesOf(entry);
  const statuses = entry.statuses.join(' or ');
  const complete = new Set(own).size === entry.told.size;
  return [
    { kind: 'date', expected: dates, given: isDated(pair) ? dates : dateOf(finding) },
    {
      kind: 'status',
      expected: statuses,
      given: isStatusRight(pair) ? statuses : (finding.status ?? 'happened'),
    },
    {
      kind: 'contradiction',
      expected: contradictionOf(entry.contradicts),
      given: contradictionOf(contradicts(pair)),
    },
    { kind: 'sources', expected: sourcesOf(entry), given: complete ? sourcesOf(entry) : own.join(', ') },
    { kind: 'two entries in one', expected: '', given: others.join(' + ') },
  ];
}

const intruding = (judged: Judged): Said[] =>
  intruders(judged).map((words) => ({
    kind: 'another matter',
    words,
    expected: 'left out',
    given: 'there',
    around: '',
  }));

const misplaced = (judged: Judged): Said[] =>
  stepsOf(judged)
    .filter(({ right }) => !right)
    .map(({ pair: [first, second] }) => ({
      kind: 'order',
      words: wordsOf(second.entry),
      expected: `before ${dateOf(first.finding)}`,
      given: 'behind it',
      around: cited(second.finding),
    }));

const wordsOf = ({ told }: Entry): string => [...told.values()][0] ?? '';

const sourcesOf = ({ told }: Entry): string => [...told.keys()].join(', ');

const datesOf = ({ dates }: Entry): string => dates.map((date) => date ?? 'not resolved').join(' or ');

const dateOf = ({ date }: Finding): string => date ?? 'not resolved';

const contradictionOf = (shown: boolean): string => (shown ? 'shown' : 'none');

const cited = ({ citation: { article, exact } }: Finding): string =>
  `[${article.id}, ${article.published ?? 'undated'}] ${exact}`;

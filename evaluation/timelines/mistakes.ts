import type { Citation, Finding } from '../../src/model.js';
import type { Mistake } from '../scorer.js';
import type { Entry } from './corpus.js';
import { contradicts, intruders, isDated, isStatusRight, type Judged, type Pair } from './judge.js';
import { stepsOf } from './order.js';

/** What went wrong in one timeline, in words. */
export function mistakesOf(judged: Judged): Mistake[] {
  const { query, findings, pairs } = judged;
  const told = new Set(pairs.map(({ entry }) => entry));
  const meant = new Set(pairs.map(({ finding }) => finding));
  const add = (kind: string, words: string, expected: string, given: string, around: string): Mistake => ({
    kind: `timeline: ${kind}`,
    example: `${judged.topic}/${query.id}`,
    words,
    expected,
    given,
    around,
  });
  return [
    ...query.entries
      .filter((entry) => !entry.optional && !told.has(entry))
      .map((entry) => add('entry missed', wordsOf(entry), datesOf(entry), 'nothing', sourcesOf(entry))),
    ...findings
      .filter((finding) => !meant.has(finding))
      .map((finding) =>
        add('no entry', finding.dating?.words?.exact ?? '', 'nothing', dateOf(finding), shown(finding)),
      ),
    ...pairs.flatMap((pair) => pairMistakes(judged, pair, add)),
    ...intruders(judged).map((words) => add('another matter', words, 'left out', 'there', '')),
    ...stepsOf(judged)
      .filter(({ right }) => !right)
      .map(({ pair: [first, second] }) =>
        add(
          'order',
          wordsOf(second.entry),
          `before ${dateOf(first.finding)}`,
          'behind it',
          shown(second.finding),
        ),
      ),
  ];
}

function pairMistakes(
  { findings, tellings }: Judged,
  pair: Pair,
  add: (kind: string, words: string, expected: string, given: string, around: string) => Mistake,
): Mistake[] {
  const { entry, finding } = pair;
  if (entry.optional) return [];
  const mistakes: Mistake[] = [];
  const wrong = (kind: string, expected: string, given: string) =>
    mistakes.push(add(kind, wordsOf(entry), expected, given, shown(finding)));
  if (!isDated(pair)) wrong('date', datesOf(entry), dateOf(finding));
  if (!isStatusRight(pair)) wrong('status', entry.statuses.join(' or '), finding.status ?? 'happened');
  if (contradicts(pair) !== entry.contradicts) {
    wrong('contradiction', entry.contradicts ? 'shown' : 'none', entry.contradicts ? 'none' : 'shown');
  }
  const own = tellings[findings.indexOf(finding)] ?? [];
  const articles = own.filter((telling) => telling.entry === entry).map(({ article }) => article);
  const others = own.filter((telling) => telling.entry !== entry).map((telling) => wordsOf(telling.entry));
  if (new Set(articles).size < entry.told.size) wrong('sources', sourcesOf(entry), articles.join(', '));
  if (others.length > 0) wrong('two entries in one', wordsOf(entry), others.join(' + '));
  return mistakes;
}

const wordsOf = ({ told }: Entry): string => [...told.values()][0] ?? '';

const sourcesOf = ({ told }: Entry): string => [...told.keys()].join(', ');

const datesOf = ({ dates }: Entry): string => dates.map((date) => date ?? 'not resolved').join(' or ');

const dateOf = ({ date }: Finding): string => date ?? 'not resolved';

const cited = ({ article, exact }: Citation): string =>
  `[${article.id}, ${article.published ?? 'undated'}] ${exact}`;

const shown = ({ citation }: Finding): string => cited(citation);

import type { Article, Event, Span } from '../../model.js';
import { type Clause, clauseAround } from './clause.js';
import { RULES, RULES_OF_THINGS, type Rule, type Status } from './statusRules.js';
import { CUE, HARMLESS } from './statusWords.js';

type Dated = Pick<Article, 'text' | 'published' | 'notAfter'>;

/** Words that mean what is to come, even where they name a time that has begun. */
const ahead = /^(?:later (?:this|today|tonight)|tomorrow|(?:the |this )?coming)\b/i;

/**
 * Whether a sentence says of what it dates that it happened, is to happen (or once was to), or did not. What the
 * clause around the date says decides; what is dated later than the article is never told as happened.
 *
 * @param words the words that date it
 * @param time what they mean, or `null` where they are not resolved
 */
export function statusOf(article: Dated, sentence: Span, words: Span, time: Event['bounds']): Status {
  return statusBy(RULES, article, sentence, words, time);
}

/** The same where the date only belongs to a thing, of whose status the sentence's verb need not tell. */
export function statusOfThing(article: Dated, sentence: Span, words: Span, time: Event['bounds']): Status {
  return statusBy(RULES_OF_THINGS, article, sentence, words, time);
}

function statusBy(
  rules: readonly Rule[],
  article: Dated,
  sentence: Span,
  words: Span,
  time: Event['bounds'],
): Status {
  const out = article.published ?? article.notAfter?.day;
  const isOver = time !== null && out !== undefined && time.last < out;
  const isAhead = time !== null && out !== undefined && time.first > out;
  const status = firstStatus(rules, clauseAround(article.text, sentence, words), isOver);
  const looksAhead = isAhead || ahead.test(article.text.slice(words.start, words.end));
  return looksAhead && status === 'happened' ? 'planned' : status;
}

function firstStatus(rules: readonly Rule[], clause: Clause, isOver: boolean): Status {
  if (![clause.text, clause.before, clause.behind].some((text) => CUE.test(text))) return 'happened';
  const told = clause.text.replace(HARMLESS, '…');
  const rule = rules.find(
    (each) =>
      !(each.ahead && isOver) &&
      (each.clause?.test(told) ?? true) &&
      (each.governed?.test(clause.before) ?? true) &&
      (each.followed?.test(clause.behind) ?? true),
  );
  return rule?.status ?? 'happened';
}

import type { Account, Dating, Finding, Header } from '../src/model.js';
import { boundsOf } from './boundsOf.js';
import { cite, spanOf } from './shownFindings.js';

const tide = { id: 'tide', publisher: 'Tide', title: 'Pier to open', published: '2025-02-10' };
const post = { id: 'post', publisher: 'Northern Post', title: 'Pier', published: '2025-02-11' };

/** How a sentence dates what it tells: by which of its words, and counted from which words of the article. */
const dated = (text: string, words: string, value: string | null, rest: Partial<Dating> = {}): Dating => ({
  words: { exact: words, ...spanOf(text, words) },
  from: 'text',
  bounds: boundsOf(value),
  ...rest,
});

const event = (
  text: string,
  words: string,
  rest: Partial<Finding>,
  header: Partial<Header> = {},
): Finding => ({
  citation: cite(text, text, header),
  dating: dated(text, words, rest.date ?? null),
  ...rest,
});

const account = (text: string, header: Partial<Header>, rest: Partial<Account> = {}): Account => ({
  citation: cite(text, text, header),
  date: '2012-06-12',
  ...rest,
});

const burned = 'The pier burned on 12 June 2012.';

/** A day in its own full words. */
export const onDay: Finding = event(burned, '12 June 2012', { date: '2012-06-12' });

const reopened = 'The ferry line reopened on Friday.';

/** A weekday, counted from the publication of its article. */
export const onFriday: Finding = event(reopened, 'Friday', {
  date: '2025-02-07',
  dating: dated(reopened, 'Friday', '2025-02-07', { from: 'published' }),
});

/** The same in an article of which only another one tells by when it was out. */
export const onSomeFriday: Finding = event(
  reopened,
  'Friday',
  { date: null, dating: dated(reopened, 'Friday', null, { from: null }) },
  {
    published: null,
    notAfter: { day: '2025-02-08', source: { id: 'tide', title: 'Pier to open', publisher: 'Tide' } },
  },
);

const rebuilt = 'The pier burned in 2012. Four months later it was rebuilt.';

/** A time that is counted from another one, and so not certain. */
export const later: Finding = {
  citation: cite(rebuilt, 'Four months later it was rebuilt.'),
  date: '2012-10',
  dating: dated(rebuilt, 'Four months later', '2012-10', {
    from: 'mentioned',
    countedFrom: { exact: '2012', ...spanOf(rebuilt, '2012') },
  }),
  uncertain: true,
};

/** What is to happen, what did not, and what was known before. */
export const planned: Finding = event('A bridge is to open in 2031.', '2031', {
  date: '2031',
  status: 'planned',
});
export const denied: Finding = event('No ferry sailed in 2012.', '2012', { date: '2012', status: 'denied' });
export const background: Finding = event('In the 1970s there was no pier.', 'the 1970s', {
  date: '197X',
  background: true,
});

/** One event as three articles tell it, one of them less precisely. */
export const toldByThree: Finding = {
  ...onDay,
  accounts: [
    account('On 12 June 2012 the pier was lost.', tide),
    account('The pier burned in June 2012.', post, { date: '2012-06' }),
  ],
};

/** One event of which two articles give two days. */
export const contradicted: Finding = {
  ...onDay,
  accounts: [account('The pier burned on 13 June 2012.', tide, { date: '2012-06-13', contradicts: true })],
};

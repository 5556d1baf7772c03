import type { Watch } from '../community/community.js';
import { say } from '../languages/say.js';
import { describeDate } from '../wording.js';

/** Since when something is watched: "since 3 March 2026". */
export const sinceWords = ({ since }: Watch): string =>
  say('watch.since', { date: describeDate(since.slice(0, 10)) });

import { plainWordsOf } from '../terms.js';

/** What hangs on the noun of a role: "of Trade" of "Minister of Trade". */
const tie = /\s(?:of|for|in|at|on|to)\s/;

/** The noun of a role: "US President" and "President of France" are of one kind, a president. */
export const officeOf = (role: string): string => plainWordsOf(role.split(tie)[0] ?? '').at(-1) ?? '';

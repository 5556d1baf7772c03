/** The vocabulary of On the Record: articles, what is found in them, what is answered. It stands on nothing else. */

export * from './model/answer.js';
export type * from './model/article.js';
export type * from './model/finding.js';
export type * from './model/marked.js';

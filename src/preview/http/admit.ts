import type { IncomingMessage } from 'node:http';
import { Refused } from './route.js';

/** The names under which this machine calls itself. */
const ownNames = ['localhost', '127.0.0.1', '[::1]'];

interface Rule {
  readonly status: number;
  readonly words: string;
  keepsOut(request: IncomingMessage, port: number): boolean;
}

/** In order: the first that keeps a request out counts. */
const rules: readonly Rule[] = [
  {
    status: 421,
    words: 'This server answers only under its own address on this machine.',
    // A page from elsewhere may have its own name lead to this machine.
    keepsOut: ({ headers }, port) =>
      !ownNames.some((name) => headers.host?.toLowerCase() === `${name}:${port}`),
  },
  {
    status: 405,
    words: 'Only GET, HEAD and POST are answered.',
    keepsOut: ({ method = '' }) => !['GET', 'HEAD', 'POST'].includes(method),
  },
  {
    status: 403,
    words: 'Only the pages of this server may ask it.',
    keepsOut: ({ headers, method }) =>
      method === 'POST' &&
      ((headers.origin !== undefined && headers.origin !== `http://${headers.host}`) ||
        !['same-origin', 'none', undefined].includes(headers['sec-fetch-site']?.toString())),
  },
  {
    status: 415,
    words: 'What is asked is read only as application/json.',
    // A form of another page cannot send this without asking first.
    keepsOut: ({ headers, method }) =>
      method === 'POST' && !/^application\/json(?:; ?charset=utf-8)?$/i.test(headers['content-type'] ?? ''),
  },
];

/** Lets a request in, or throws why not. */
export function admit(request: IncomingMessage, port: number): void {
  const rule = rules.find(({ keepsOut }) => keepsOut(request, port));
  if (rule) throw new Refused(rule.status, rule.words);
}

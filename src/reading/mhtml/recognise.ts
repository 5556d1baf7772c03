import { headerValue, readHead } from './headers.js';

/** Whether bytes are a web page with all its parts in one MIME message, as browsers save one. */
export function isMhtml(bytes: Buffer): boolean {
  if (!/^[!-9;-~]{2,60}:/.test(bytes.subarray(0, 64).toString('latin1'))) return false;
  const head = readHead(bytes, 0);
  if (!head) return false;
  const type = headerValue(head.headers, 'content-type');
  return type.startsWith('multipart/') || (type.startsWith('text/html') && head.headers.has('mime-version'));
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { Refused } from './route.js';

/** So long may be what is asked, in bytes: a message with all its buttons, several times over. */
export const longestBody = 64 * 1_024;

/** What a request asks, of this shape. Throws a `Refused` where it is too long, no JSON, or of another shape. */
export async function readBody<T extends z.ZodType>(request: IncomingMessage, shape: T): Promise<z.infer<T>> {
  const parsed = shape.safeParse(parseJson(await readText(request)));
  if (parsed.success) return parsed.data;
  throw new Refused(400, `This cannot be asked so: ${z.prettifyError(parsed.error)}`);
}

async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > longestBody) throw new Refused(413, `At most ${longestBody / 1_024} KB are read.`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(400, 'This is no JSON.');
  }
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

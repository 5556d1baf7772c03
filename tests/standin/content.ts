import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { SentFile } from './ledger.js';

/** What a request carries: JSON, or a form of JSON and files. */
export interface Content {
  readonly body: unknown;
  readonly files: readonly SentFile[];
}

export async function readContent(request: IncomingMessage): Promise<Content> {
  const type = request.headers['content-type'] ?? '';
  const bytes = await buffer(request);
  if (type === 'application/json') return { body: JSON.parse(bytes.toString()), files: [] };
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  return { body: undefined, files: [] };
}

async function readForm(bytes: Buffer, type: string): Promise<Content> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files: SentFile[] = [];
  for (const [field, value] of form) {
    if (typeof value === 'string') continue;
    files.push({ field, name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return { body: JSON.parse(String(form.get('payload_json'))), files };
}

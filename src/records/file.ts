import { existsSync } from 'node:fs';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { say } from '../languages/say.js';
import type { Log } from '../log.js';
import { PlainError } from '../model.js';
import { writeSafely } from './writeSafely.js';

/** What a file has of a record. */
export type Kept<T> =
  | { readonly state: 'there'; readonly value: T }
  | { readonly state: 'absent' }
  /** It is another program's, a newer one's or damaged, and still stands where the record belongs. */
  | { readonly state: 'foreign' }
  /** What it has is not known now. */
  | { readonly state: 'unreadable'; readonly error: unknown };

/** The file of one record. */
interface RecordFile<T> {
  /** Sets aside what cannot be used, and logs that. Never rejects. */
  read(): Promise<Kept<T>>;
  /** Writes a record in place of what `read` gave. Rejects with a PlainError, and changes nothing, where it cannot. */
  write(value: T, before: Kept<T>): Promise<void>;
}

interface Described<T> {
  readonly folder: string;
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly log: Log;
}

/** To be changed where an older program could not read a record any more, or would take it for another one. */
const version = 1;
const envelope = z.object({ version: z.number(), kept: z.unknown() });

export function openFile<T>({ folder, name, schema, log }: Described<T>): RecordFile<T> {
  const path = join(folder, name);

  async function setAside(reason: string): Promise<Kept<T>> {
    const aside = freeName(path);
    try {
      await rename(path, aside);
      log.error({ file: path, aside, reason }, isSetAside);
      return { state: 'absent' };
    } catch (error) {
      log.error({ file: path, reason, err: error }, isInTheWay);
      return { state: 'foreign' };
    }
  }

  return {
    async read() {
      let text: string;
      try {
        text = await readFile(path, 'utf8');
      } catch (error) {
        return codeOf(error) === 'ENOENT' ? { state: 'absent' } : { state: 'unreadable', error };
      }
      const found = recordIn(text, schema);
      return 'wrong' in found ? setAside(found.wrong) : { state: 'there', value: found.value };
    },
    async write(value, before) {
      if (before.state === 'unreadable' || before.state === 'foreign') throw notKept(undefined);
      try {
        await writeSafely(folder, name, `${JSON.stringify({ version, kept: value })}\n`);
      } catch (error) {
        log.error({ file: path, err: error }, 'what is to be kept cannot be written');
        throw notKept(codeOf(error));
      }
    },
  };
}

const isSetAside =
  'what is kept cannot be used and is set aside; what is usual holds. Set it anew; or stop the bot, mend the file ' +
  '(or use the newer program that has written it), give it its name back, and start the bot again';
const isInTheWay =
  'what is kept cannot be used, and cannot be set aside; what is usual holds, and nothing new is kept in its place. ' +
  'Stop the bot, move the file away, and start the bot again';

/** The record that a text has, or what is wrong with it. */
function recordIn<T>(text: string, schema: z.ZodType<T>): { readonly value: T } | { readonly wrong: string } {
  try {
    const { version: found, kept } = envelope.parse(JSON.parse(text));
    if (found !== version) return { wrong: `it is of version ${found}, and this program knows ${version}` };
    return { value: schema.parse(kept) };
  } catch (error) {
    return { wrong: error instanceof z.ZodError ? z.prettifyError(error) : String(error) };
  }
}

/** Beside a path, a name that nothing has. */
function freeName(path: string): string {
  let number = 1;
  while (existsSync(`${path}.set-aside-${number}`)) number += 1;
  return `${path}.set-aside-${number}`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'forbidden',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

const notKept = (code = ''): PlainError =>
  new PlainError(say('records.notKept', { why: reasons[code] ?? 'other' }));

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

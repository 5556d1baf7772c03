import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../built.js';
import { isRecord } from '../standin/checks.js';
import type { Recorded } from '../standin/ledger.js';
import { ids } from '../standin/payloads.js';

export const everywhere = `/applications/${ids.application}/commands`;
export const inServer = (id: string) => `/applications/${ids.application}/guilds/${id}/commands`;

/** The commands to which only findings lead. */
const notTyped = ['around', 'elsewhere'];

/** The commands that are typed: the names of the other files in their folder. */
export const commandNames = readdirSync(path.join(root, 'commands'))
  .map((file) => path.basename(file, '.ts'))
  .filter((name) => !notTyped.includes(name))
  .sort();

/** What Discord lists: those, and the ones that are offered on a message. */
export const offeredNames = [...commandNames, 'Check this quote'];

/** What each scope was left with, in the order in which they were set. */
export function scopes(requests: readonly Recorded[]): readonly (readonly [string, readonly unknown[]])[] {
  const puts = requests.filter(({ method }) => method === 'PUT');
  return puts.map(({ path, body }) => [path, Array.isArray(body) ? body.map(nameOf) : []]);
}

const nameOf = (command: unknown) => (isRecord(command) ? command.name : undefined);

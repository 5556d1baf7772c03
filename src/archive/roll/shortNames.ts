import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../model.js';
import { addForms, type Entry, enter, type Mention } from './entry.js';
import { bareWordsOf, isFull, keyOf } from './nameKey.js';
import { type Company, companyOf, meet, timesInOffice } from './support.js';

/** After so many names others get their turn. */
const turn = 1000;

/** Under what a name is looked up that an article uses for somebody. */
export const placeOf = (article: Article, key: string): string => `${article.id}\n${key}`;

/**
 * Gives each family name alone to the person whom its article means by it, where something speaks for that;
 * else it is entered as a name of its own. Answers with the persons by `placeOf` the names. Now and then others
 * get their turn.
 */
export async function giveToOwners(
  entries: Map<string, Entry>,
  bare: readonly Mention[],
): Promise<Map<string, Entry>> {
  const owners = await ownersOf(entries);
  await setImmediate();
  const company = companyOf(new Set(entries.values()));
  const meant = new Map<string, Entry>();
  for (const [i, mention] of bare.entries()) {
    if (i % turn === 0) await setImmediate();
    const key = keyOf(mention.person.name);
    const owner = ownerOf(mention, owners.get(key) ?? [], company);
    if (owner) {
      addForms(owner, mention);
      meant.set(placeOf(mention.article, key), owner);
    } else enter(entries, key, mention);
  }
  return meant;
}

/** Who bears a family name: it ends the whole name, or an article uses it for short. */
async function ownersOf(entries: ReadonlyMap<string, Entry>): Promise<Map<string, Entry[]>> {
  const owners = new Map<string, Set<Entry>>();
  let looked = 0;
  for (const [key, entry] of entries) {
    if (++looked % turn === 0) await setImmediate();
    if (!isFull(key)) continue;
    const shorts = [...entry.aliases].map(keyOf).filter((alias) => !isFull(alias));
    for (const short of [bareWordsOf(key).at(-1) ?? '', ...shorts])
      owners.set(short, (owners.get(short) ?? new Set()).add(entry));
  }
  return new Map([...owners].map(([short, bearers]) => [short, [...bearers]]));
}

/** So many times as often as anybody else of the name is one who holds an office known to hold it. */
const clearly = 5;

/** Who alone, or by far, holds the same office; or the only one who bears the name, beside the same people. */
function ownerOf(
  { person, article }: Mention,
  owners: readonly Entry[],
  company: Company,
): Entry | undefined {
  const [holder, next] = owners
    .map((owner) => ({ owner, times: timesInOffice(owner, person.roles) }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times);
  if (holder) return holder.times >= clearly * (next?.times ?? 0) ? holder.owner : undefined;
  const [owner, ...others] = owners;
  if (!owner || others.length > 0) return undefined;
  const beside = company.get(article.id) ?? [];
  return beside.some((other) => other !== owner && meet(owner, other)) ? owner : undefined;
}

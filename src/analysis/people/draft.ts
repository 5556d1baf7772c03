import type { Person } from '../../model.js';
import { areFatherAndSon, foldName, mayBeSame, type NameParts, partsOf } from './keys.js';
import type { Name } from './names.js';
import { HONORIFICS } from './titles.js';

/** A person while the article is read. */
export interface Draft {
  readonly parts: NameParts;
  /** Forms of the name as printed, and how often. */
  readonly forms: Map<string, number>;
  readonly roles: Set<string>;
  mentions: number;
}

/** Groups full names that may be one person's, in either order of family and given name. */
export function draftsOf(full: readonly Name[], text: string, familyFirst: (name: Name) => boolean): Draft[] {
  const byFamily = new Map<string, Draft[]>();
  const byParts = new Map<string, Draft>();
  for (const name of full) {
    const parts = partsOf(name.words, familyFirst(name));
    const kin = byFamily.get(parts.family) ?? [];
    const key = [parts.family, ...parts.given, parts.suffix].sort().join(' ');
    const mayBe = (other: Draft) => mayBeSame(other.parts, parts) && !areFatherAndSon(other.parts, parts);
    const draft = byParts.get(key) ?? kin.find(mayBe) ?? newDraft(parts);
    if (draft.mentions === 0) byFamily.set(parts.family, [...kin, draft]);
    byParts.set(key, draft);
    addForm(draft, printed(name, text));
  }
  return [...byFamily.values()].flat();
}

export function newDraft(parts: NameParts): Draft {
  return { parts, forms: new Map(), roles: new Set(), mentions: 0 };
}

export function addForm(draft: Draft, form: string): void {
  draft.forms.set(form, (draft.forms.get(form) ?? 0) + 1);
  draft.mentions++;
}

/** The words of a name as the article prints them, without its title. */
export function printed({ words }: Name, text: string): string {
  return text.slice(words[0]?.start, words.at(-1)?.end).replace(/\s+/g, ' ');
}

/** The fullest form becomes the name: most words, then most often printed; every other one is an alias. */
export function personOf({ forms, roles }: Draft): Person {
  const size = (form: string) =>
    foldName(form)
      .split(' ')
      .filter((word) => !HONORIFICS.has(word)).length;
  const address = (form: string) => (HONORIFICS.has(foldName(form).split(' ')[0] ?? '') ? 1 : 0);
  const shout = (form: string) => (form === form.toUpperCase() ? 1 : 0);
  const [name = '', ...aliases] = [...forms]
    .sort(
      ([a, often], [b, oftenB]) =>
        size(b) - size(a) || shout(a) - shout(b) || address(a) - address(b) || oftenB - often,
    )
    .map(([form]) => form);
  return { name, aliases, roles: [...roles] };
}

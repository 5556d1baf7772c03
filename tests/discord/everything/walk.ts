import { expect } from 'vitest';
import { buttonsOf, menusOf } from '../../standin/controls.js';
import type { Asker } from '../../standin/payloads.js';
import type { Session } from '../../standin/session.js';
import type { Shown } from '../../standin/shown.js';
import type { Standin } from '../../standin/standin.js';

/** How far a walk goes. */
export interface Walk {
  readonly asker?: Asker;
  /** How many presses one after the other. */
  readonly depth: number;
  /** How many presses in all, at most. */
  readonly most: number;
}

/** One way to go on from what was shown: what is pressed or chosen, and how. */
interface Way {
  /** By this it is known again: the id says all that the bot gets back. */
  readonly key: string;
  go(standin: Standin, asker: Asker | undefined): Promise<Shown>;
}

/** Every button that can be pressed, and every choice of every menu. */
export function waysFrom(shown: Shown): readonly Way[] {
  const presses = buttonsOf(shown).flatMap(({ id, disabled }, place): Way[] =>
    disabled ? [] : [{ key: id, go: (standin, asker) => standin.press(shown, { place }, asker) }],
  );
  const choices = menusOf(shown).flatMap(({ id, disabled, choices: of }) =>
    disabled
      ? []
      : of.map(
          ({ value }): Way => ({
            key: `${id} ${value}`,
            go: (standin, asker) => standin.choose(shown, value, asker),
          }),
        ),
  );
  return [...presses, ...choices];
}

/**
 * Presses every button and makes every choice below what was shown, and below what that shows. What was pressed once
 * is not pressed again. Returns all that was shown, what it began with included.
 */
export async function walk(standin: Standin, start: Shown, { asker, depth, most }: Walk): Promise<Shown[]> {
  const known = new Set<string>();
  const met = [start];
  let level = [start];
  for (let step = 0; step < depth; step += 1) {
    const next: Shown[] = [];
    for (const { key, go } of level.flatMap(waysFrom)) {
      if (known.has(key) || known.size >= most) continue;
      known.add(key);
      next.push(await go(standin, asker));
    }
    met.push(...next);
    level = next;
  }
  return met;
}

/** What the bot says where it has failed, or does not know its own button. */
const failures = /Something went wrong on our side|does not work any more/;

/** Fails where something shown says nothing, or tells of a failure. */
export function expectSound(shown: readonly Shown[]): void {
  for (const { text } of shown) {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(failures);
  }
}

const error = 50;

/** What the bot has logged as an error or worse. */
export const errorsIn = ({ bot }: Session): readonly string[] =>
  bot
    .stderr()
    .split('\n')
    .filter((line) => Number(/"level":(\d+)/.exec(line)?.[1] ?? 0) >= error);

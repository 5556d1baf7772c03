import { setTimeout } from 'node:timers/promises';
import { buttonsOf, menusOf } from '../../tests/standin/controls.js';
import { newId } from '../../tests/standin/payloads.js';
import type { Shown } from '../../tests/standin/shown.js';
import type { Standin } from '../../tests/standin/standin.js';
import type { Asking, Pressed } from './mix.js';

/** Answers that were shown before, by what can be done on them. */
export type Shelf = Readonly<Record<Pressed, readonly Shown[]>>;

const next = '→';
const around = 'Around this passage';

/** An outlet that no coverage has: all that there are are offered in a menu. */
const noOutlet = 'nowhere';

/** How often, and every how many milliseconds, a bot is asked whether all of its coverage is open. */
const tries = 240;
const pause = 500;

/** Asks for some; that warms the bot up, too. Throws an Error where there is nothing to press of some kind. */
export async function fillShelf(standin: Standin, { topics }: Asking): Promise<Shelf> {
  const menu = await onceOpen(standin);
  const shown: Shown[] = [];
  for (const topic of topics.slice(0, 20)) shown.push(await standin.slash('timeline', { topic }));
  const having = (wanted: string) =>
    shown.filter((one) => buttonsOf(one).some(({ label, disabled }) => label === wanted && !disabled));
  const shelf = { page: having(next), finding: having(around), menu: [menu] };
  for (const [kind, answers] of Object.entries(shelf))
    if (answers.length === 0) throw new Error(`No answer has anything to press of the kind ${kind}.`);
  return shelf;
}

/** A menu of outlets, as soon as the bot can offer one. */
async function onceOpen(standin: Standin): Promise<Shown> {
  for (let left = tries; left > 0; left -= 1) {
    const shown = await standin.slash('quote', { outlet: noOutlet });
    if (menusOf(shown).length > 0) return shown;
    await setTimeout(pause);
  }
  throw new Error('The bot offers no outlets to choose from.');
}

/** Presses or chooses, in a message of its own, for of one message only the newest press is answered. */
export function onAnswer(standin: Standin, kind: Pressed, shelf: Shelf, place: number): string {
  const answers = shelf[kind];
  const answer = answers[place % answers.length];
  if (answer === undefined) throw new Error(`No answer has anything to press of the kind ${kind}.`);
  const shown = { ...answer, messageId: newId() };
  if (kind === 'page') return standin.hit(shown, next);
  if (kind === 'finding') return standin.hit(shown, around);
  const choices = menusOf(shown).flatMap((menu) => menu.choices);
  return standin.pick(shown, choices[place % choices.length]?.value ?? '');
}

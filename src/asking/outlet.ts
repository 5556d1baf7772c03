import { declined, echo, nothingFound } from '../answer.js';
import type { Archive } from '../archive/port.js';
import { inARow, listed } from '../languages/figures.js';
import { type MessageKey, say } from '../languages/say.js';
import type { Answer } from '../model.js';
import { mostChoices } from './whoIsMeant.js';

const mostNamed = 12;
const mostNearly = 5;

/**
 * The outlet that a name, or a part of it, means; an answer that asks back where that is none or several. `option` is
 * that of the command, in which the name was given.
 */
export async function theOutletCalled(
  name: string,
  archive: Archive,
  option = 'outlet',
): Promise<string | Answer> {
  const called = await archive.outlets(name);
  const [only] = called;
  if (only === undefined) return noneCalled(name, archive, option);
  if (called.length === 1) return only;
  const heading = say('outlet.whichOne', { nameInMarks: echo(name) });
  const answer = declined(heading, nameSome('outlet.some', called));
  return { ...answer, ...askingWhich(option, called) };
}

/** Asks whether those are meant that are spelt nearly so; where there are none, which of all. */
async function noneCalled(name: string, archive: Archive, option: string): Promise<Answer> {
  const heading = say('outlet.noneCalled', { nameInMarks: echo(name) });
  const nearly = await nearlyCalled(name, archive);
  if (nearly.length > 0) {
    const isIt = say('outlet.isIt', { outlets: listed(nearly, 'disjunction') });
    return { ...nothingFound(heading, isIt), ...askingWhich(option, nearly) };
  }
  const all = await archive.outlets();
  const note = all.length > 0 ? nameSome('outlet.all', all) : say('outlet.noneNamed');
  return { ...nothingFound(heading, note), ...askingWhich(option, all) };
}

/** Whoever has typed nothing that can be read is offered all outlets: these are not nearly called so. */
async function nearlyCalled(name: string, archive: Archive): Promise<string[]> {
  if (!/[\p{L}\p{N}]/u.test(name)) return [];
  const nearly = await archive.suggestions('outlets', name, mostNearly);
  return nearly.map(({ value }) => value);
}

/** The menu has no more to choose from than there is room for, those with most articles first. */
function askingWhich(option: string, outlets: readonly string[]): Pick<Answer, 'asksBack'> {
  const choices = outlets.slice(0, mostChoices).map((value) => ({ value, about: null }));
  return choices.length > 0 ? { asksBack: { option, choices } } : {};
}

const nameSome = (message: MessageKey, outlets: readonly string[]): string =>
  say(message, {
    outlets: inARow(outlets.slice(0, mostNamed)),
    more: Math.max(0, outlets.length - mostNamed),
  });

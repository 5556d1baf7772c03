import { declined, echo, nothingFound } from '../answer.js';
import type { Archive } from '../archive/port.js';
import type { Answer } from '../model.js';
import { mostChoices } from './whoIsMeant.js';

const mostNamed = 12;
const mostNearly = 5;

const either = new Intl.ListFormat('en', { type: 'disjunction' });

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
  const answer = declined(`Which outlet is ${echo(name)}?`, `The coverage has ${nameSome(called)}.`);
  return { ...answer, ...askingWhich(option, called) };
}

/** Asks whether those are meant that are spelt nearly so; where there are none, which of all. */
async function noneCalled(name: string, archive: Archive, option: string): Promise<Answer> {
  const heading = `The coverage has no outlet called ${echo(name)}.`;
  const nearly = await nearlyCalled(name, archive);
  if (nearly.length > 0)
    return { ...nothingFound(heading, `Is it ${either.format(nearly)}?`), ...askingWhich(option, nearly) };
  const all = await archive.outlets();
  const note = all.length > 0 ? `There are ${nameSome(all)}.` : 'No article names its outlet.';
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

function nameSome(outlets: readonly string[]): string {
  const more = outlets.length > mostNamed ? `, and ${outlets.length - mostNamed} more` : '';
  return outlets.slice(0, mostNamed).join(', ') + more;
}

import { declined, echo, nothingFound } from '../answer.js';
import type { Archive } from '../archive/port.js';
import type { Answer } from '../model.js';

const mostNamed = 12;

/** The outlet that a name, or a part of it, means; an answer that asks back where that is none or several. */
export async function theOutletCalled(name: string, archive: Archive): Promise<string | Answer> {
  const [outlet, ...others] = await archive.outlets(name);
  if (outlet === undefined) {
    const all = await archive.outlets();
    const note = all.length > 0 ? `There are ${nameSome(all)}.` : 'No article names its outlet.';
    return nothingFound(`The coverage has no outlet called ${echo(name)}.`, note);
  }
  if (others.length === 0) return outlet;
  return declined(`Which outlet is ${echo(name)}?`, `The coverage has ${nameSome([outlet, ...others])}.`);
}

function nameSome(outlets: readonly string[]): string {
  const more = outlets.length > mostNamed ? `, and ${outlets.length - mostNamed} more` : '';
  return outlets.slice(0, mostNamed).join(', ') + more;
}

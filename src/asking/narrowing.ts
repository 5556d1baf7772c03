import { atOpening } from '../languages/atOpening.js';
import { listed } from '../languages/figures.js';
import { type MessageKey, say } from '../languages/say.js';

/** What finds fewer where too many are found to be shown, as options of commands. */
const ways: readonly { readonly message: MessageKey; readonly options: readonly string[] }[] = [
  { message: 'narrowing.person', options: ['person'] },
  { message: 'narrowing.topic', options: ['topic'] },
  { message: 'narrowing.outlet', options: ['outlet'] },
  { message: 'narrowing.days', options: ['since', 'until'] },
];

/** What else may be given so that fewer are found: "A topic or an outlet beside it finds fewer." Nothing where all is. */
export function howToNarrow(options: Readonly<Record<string, string | undefined>>): string | undefined {
  const left = ways.filter((way) => {
    const known = way.options.filter((name) => Object.hasOwn(options, name));
    return known.length > 0 && known.every((name) => options[name] === undefined);
  });
  if (left.length === 0) return undefined;
  const named = left.map(({ message }) => say(message));
  return say('narrowing.findsFewer', { optionsAtOpening: atOpening(listed(named, 'disjunction')) });
}

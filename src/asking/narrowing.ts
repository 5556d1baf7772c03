const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** What finds fewer where too many are found to be shown, as options of commands. */
const ways: readonly { readonly words: string; readonly options: readonly string[] }[] = [
  { words: 'a person', options: ['person'] },
  { words: 'a topic', options: ['topic'] },
  { words: 'an outlet', options: ['outlet'] },
  { words: 'a first or last day', options: ['since', 'until'] },
];

/** What else may be given so that fewer are found: "A topic or an outlet beside it finds fewer." Nothing where all is. */
export function howToNarrow(options: Readonly<Record<string, string | undefined>>): string | undefined {
  const left = ways.filter((way) => {
    const known = way.options.filter((name) => Object.hasOwn(options, name));
    return known.length > 0 && known.every((name) => options[name] === undefined);
  });
  if (left.length === 0) return undefined;
  const named = either.format(left.map(({ words }) => words));
  return `${named.charAt(0).toUpperCase()}${named.slice(1)} beside it finds fewer.`;
}

type Attributes = Readonly<Record<string, string | null>>;

/**
 * An element with attributes and children. Text becomes text and never markup, whatever stands in it; attributes that
 * are `null` are left away.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** Words of an article beside ours: whatever direction they are written in, ours stay as they are. */
export const foreign = (words: string): HTMLElement => element('bdi', {}, words);

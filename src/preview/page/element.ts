type Child = Node | string | null;

/** Properties of an element; those that are `null` are left out. Text is only ever set as text. */
type Attributes = Readonly<Record<string, string | number | boolean | null | ((event: Event) => void)>>;

/** An element with attributes, listeners (`onclick`) and children. Nothing is ever read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key.replace(/^on/, ''), value);
    else if (value === true) made.setAttribute(key, '');
    else if (value !== null && value !== false) made.setAttribute(key, String(value));
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** An http or https address, and nothing else that a link might do. */
export function safeAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** A link that opens a page by itself, which learns nothing of this one; its words alone where it leads nowhere safe. */
export function linkTo(address: string, className: string, ...children: readonly Child[]): HTMLElement {
  const href = safeAddress(address);
  if (href === null) return element('span', {}, ...children);
  const outside = { target: '_blank', rel: 'noopener noreferrer' };
  return element('a', { href, class: className, ...outside }, ...children);
}

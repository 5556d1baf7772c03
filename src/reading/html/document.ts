import { parseHTML } from 'linkedom';
import { tamed } from './limits.js';

/** As much of the DOM as reading needs; the compiler knows no browser here. */
export interface PageNode {
  /** 1 for an element, 3 for text, 8 for a comment. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement;
  readonly body: PageElement;
}

/** Parses a page, or a piece of one. Throws a PlainError where it is far larger than any page. */
export function parsePage(html: string): PageDocument {
  const page = tamed(html);
  const whole = /<html[\s>]/i.test(page.slice(0, 20_000));
  return parseHTML(whole ? page : `<!doctype html><html><head></head><body>${page}</body></html>`).document;
}

/** Whether elements stand more than so many levels deep in others. */
export function deeperThan(levels: number, root: PageNode): boolean {
  let level: PageNode[] = [root];
  for (let depth = 0; depth <= levels && level.length > 0; depth++) {
    level = level.flatMap((node) => [...node.childNodes].filter(({ nodeType }) => nodeType === 1));
  }
  return level.length > 0;
}

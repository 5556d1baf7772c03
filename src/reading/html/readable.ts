import { Readability } from '@mozilla/readability';
import { textBlocks } from './blocks.js';
import { deeperThan, type PageDocument, type PageNode } from './document.js';

/** No page that people wrote nests deeper; Readability takes minutes over one that does. */
const deepest = 250;
/** Readability's time grows faster than the number of elements; large pages have a few thousand. */
const mostElements = 30_000;

/**
 * The article's blocks as Mozilla's Readability finds them; none where it finds no article or cannot go on.
 * The page is changed by it and of no further use.
 */
export function readableBlocks(page: PageDocument): string[] {
  if (deeperThan(deepest, page.documentElement)) return [];
  try {
    const readable = page as unknown as ConstructorParameters<typeof Readability>[0];
    const options = {
      serializer: (node: PageNode) => node,
      maxElemsToParse: mostElements,
      disableJSONLD: true,
      keepClasses: true,
    };
    const article = new Readability<PageNode>(readable, options).parse();
    return article?.content ? textBlocks(article.content) : [];
  } catch {
    return [];
  }
}

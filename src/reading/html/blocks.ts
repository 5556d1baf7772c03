import type { PageNode } from './document.js';

/** Elements whose text is read together with what stands beside them. All others begin a block and end one. */
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Elements that print no words of the article. */
const silent = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG CANVAS OBJECT EMBED VIDEO AUDIO BUTTON SELECT TEXTAREA INPUT FIGCAPTION HEAD MATH'.split(
    ' ',
  ),
);

/** The end of a block, as it stands on the stack of what is still to be read. */
const blockEnd = null;

const separate = (node: PageNode) => node.nodeType === 1 && !inline.has(node.nodeName.toUpperCase());
const read = (node: PageNode) => node.nodeType === 1 && !silent.has(node.nodeName.toUpperCase());

/**
 * The text of a node by blocks (paragraphs, list items, headings, cells), in the order of the page, white
 * space collapsed as a browser does. Nesting may be as deep as it likes.
 */
export function textBlocks(root: PageNode): string[] {
  const blocks: string[] = [];
  const open: string[] = [];
  const close = () => {
    const block = open.splice(0).join('').replace(/\s+/g, ' ').trim();
    if (block) blocks.push(block);
  };
  const ahead: (PageNode | typeof blockEnd)[] = [root];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    if (node === blockEnd || separate(node)) close();
    if (node?.nodeType === 3) open.push(node.textContent ?? '');
    if (node === blockEnd || !read(node)) continue;
    if (separate(node)) ahead.push(blockEnd);
    for (const child of [...node.childNodes].reverse()) ahead.push(child);
  }
  close();
  return blocks;
}

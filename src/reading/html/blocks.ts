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

/**
 * The text of a node by blocks (paragraphs, list items, headings, cells), in the order of the page, white
 * space collapsed as a browser does.
 */
export function textBlocks(root: PageNode): string[] {
  const blocks: string[] = [];
  let open: string[] = [];
  const close = () => {
    const block = open.join('').replace(/\s+/g, ' ').trim();
    if (block) blocks.push(block);
    open = [];
  };
  const visit = (node: PageNode) => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) open.push(node.textContent ?? '');
    if (node.nodeType !== 1 || silent.has(name)) return;
    const separate = !inline.has(name);
    if (separate) close();
    for (const child of node.childNodes) visit(child);
    if (separate) close();
  };
  visit(root);
  close();
  return blocks;
}

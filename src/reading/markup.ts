/** How far into a text its markup shows, in code units. */
const reach = 50_000;

const opens = /^\s*<(?:[a-z][a-z0-9]{0,15}|!doctype)(?:\s[^>]{0,2000})?\/?>/i;
const closes = /<\/(?:p|div|span|a|h[1-6]|b|i|em|strong|ul|li|article|table|section|blockquote|figure)>/i;
const paragraph = /<\/p>|<br\s?\/?>\s*<br\s?\/?>/i;
const pageParts = /<(?:html|head|body|title|meta|nav|main)[\s>]/i;

/** Whether a text is HTML: it begins with a tag and closes one, or has paragraphs in tags. */
export function isMarkup(text: string): boolean {
  const start = text.slice(0, reach);
  return (opens.test(start) && closes.test(start)) || paragraph.test(start);
}

/** Whether HTML has parts that only whole pages have, so that the article has to be found in it. */
export const isPage = (html: string) => pageParts.test(html.slice(0, reach));

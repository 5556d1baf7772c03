/** Control and direction characters of an article could command the terminal; their place is shown. */
export const harmless = (text: string): string =>
  text.replace(/\r(?!\n)|(?![\n\r\t])\p{Cc}|\p{Bidi_Control}/gu, '\u{fffd}');

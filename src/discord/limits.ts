/**
 * Discord's limits on a message of Components V2, and how its room is shared out. Everything is counted in
 * UTF-16 code units of the finished Markdown, which are never fewer than the characters that Discord counts.
 */
export const limits = {
  /** All text of one message. */
  text: 4_000,
  /** All components of one message, the container included. */
  components: 40,
} as const;

/**
 * What each part may take at most; the note also has what heading and findings leave. The first finding fits
 * beside the longest heading and such a note, so an answer that has findings always shows one.
 */
export const rooms = {
  heading: 400,
  note: 1_000,
  quotation: 900,
  speaker: 140,
  outlet: 120,
  headline: 240,
  address: 400,
  publication: 240,
  copies: 300,
  /** "12 more found." */
  more: 40,
} as const;

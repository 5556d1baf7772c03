/**
 * Discord's limits on a message of Components V2, and how its room is shared out. Everything is counted in
 * UTF-16 code units of the finished Markdown, which are never fewer than the characters that Discord counts.
 */
export const limits = {
  /** All text of one message. */
  text: 4_000,
  /** All components of one message, the container included. */
  components: 40,
  /** What a button carries unseen and brings back when it is pressed. */
  customId: 100,
  /** The address that a button leads to. */
  buttonAddress: 512,
  /** The text that stands for a picture where it is not seen. */
  pictureText: 1_024,
  /** A file, in bytes; Discord may take larger ones in some places, but none smaller. */
  file: 10 * 1_024 * 1_024,
} as const;

/**
 * What each part may take at most; the note also has what heading and findings leave. The first finding fits
 * below the longest heading and people, if need be at the cost of the note: an answer that has findings always
 * shows one.
 */
export const rooms = {
  /** How a message begins that is asked about. */
  firstWords: 100,
  heading: 400,
  /** People beside findings, and without any: they leave room for a note all the same. */
  people: 600,
  peopleAlone: 2_400,
  /**
   * The words of each finding of a page, and those of each other outlet: the first of these that fits. Quotations are
   * whole in any case, as far as the page has room for one of them alone.
   */
  onPage: [
    { words: 800, printing: Number.POSITIVE_INFINITY },
    { words: 480, printing: 800 },
    { words: 320, printing: 480 },
    { words: 240, printing: 320 },
  ],
  /** The same words where other outlets have to share what is left of the page. */
  onFullPage: [240, 160, 100],
  /** The note below a page whose findings leave it no more. */
  note: 600,
  speaker: 140,
  outlet: 120,
  headline: 200,
  /** The same where several sources stand below one another. */
  briefHeadline: 80,
  address: 300,
  publication: 240,
  /** The sentence around words whose speaker is uncertain. */
  sentence: 320,
  /** The words of a finding as another outlet prints them, where outlets have to share what is left of a page. */
  printing: 320,
  remark: 300,
  /** A person's name in bold, and how often the person is quoted. */
  name: 80,
  counts: 120,
  /** "12 more found.", with what to do where there can be no buttons. */
  more: 160,
  /** What stands above a field of a form. */
  field: 200,
  /** What may be typed where a menu cannot offer it. */
  toType: 300,
} as const;

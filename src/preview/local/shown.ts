/** A message of the bot's as it is shown: what it sent, in Discord's own words, and where that stands. */
export interface Shown {
  readonly id: string;
  /** Whether the asker alone sees it. */
  readonly hidden: boolean;
  /** Whether the bot has only said so far that an answer will come. */
  readonly waiting: boolean;
  /** Components of a message, as Discord's API has them. */
  readonly components: readonly object[];
  readonly attachments: readonly Attachment[];
}

/** A file of a message: `attachment://name` in its components. */
export interface Attachment {
  readonly name: string;
  /** A media type: `image/png`. */
  readonly type: string;
  readonly base64: string;
}

/** Something that may be chosen while an option is typed. */
export interface Offered {
  readonly name: string;
  readonly value: string;
}

/** What comes of something that was asked, as it comes. */
export interface Outcome {
  /** A message, new or changed. */
  show(message: Shown): void;
  offer(choices: readonly Offered[]): void;
}

/** A question as people ask in a chat, and the passages that answer it. */
export interface Question {
  /** The name of its file. */
  readonly topic: string;
  readonly id: string;
  readonly question: string;
  /** Empty where no article answers it. */
  readonly passages: readonly Relevant[];
}

/** A place that answers: an article and a few words of the sentence, so that it holds whatever a passage is. */
export interface Relevant {
  readonly article: string;
  readonly words: string;
  /** 2: it answers. 1: it answers in part, or something near. */
  readonly grade: 1 | 2;
}

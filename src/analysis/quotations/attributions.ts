import type { Quotation } from '../../model.js';
import { reportedIn } from '../reported/find.js';
import { type Attributed, attributeFrame } from './attribution.js';
import { continuingSpeaker } from './continuing.js';
import { type Memory, remember } from './memory.js';
import type { Scene } from './scene.js';

/** A paragraph with what is said in it. */
export interface Said {
  readonly scene: Scene;
  readonly attributed: readonly Attributed[];
  readonly reported: readonly Quotation[];
}

/**
 * Attributes the quotations of an article's paragraphs, one paragraph at a time: first by the cues in their own
 * sentences, then those without a cue by what stands beside them. What a sentence reports without marks is
 * found while nothing behind it has been read. The memory grows with each paragraph.
 */
export function* attributeScenes(memory: Memory, scenes: readonly Scene[]): Generator<Said> {
  let before: readonly Attributed[] = [];
  for (const [place, scene] of scenes.entries()) {
    const said = attributeScene(memory, scene, scenes[place - 1], scenes[place + 1], before);
    yield said;
    before = said.attributed;
  }
}

function attributeScene(
  memory: Memory,
  scene: Scene,
  previous: Scene | undefined,
  next: Scene | undefined,
  before: readonly Attributed[],
): Said {
  const reported: Quotation[] = [];
  const quotes = scene.frames.flatMap((frame) => {
    remember(memory, frame);
    reported.push(...reportedIn(memory, frame));
    return attributeFrame(memory, frame);
  });
  quotes.forEach((own, at) => {
    if (own.cued) return;
    const speaker = continuingSpeaker({ memory, scene, previous, next, quotes, at, before });
    quotes[at] = { ...own, speaker };
    if (speaker) memory.turns.push({ speaker, paragraph: own.frame.paragraph, frame: own.frame });
  });
  return { scene, attributed: quotes, reported };
}

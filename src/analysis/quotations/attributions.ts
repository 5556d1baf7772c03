import type { Quotation } from '../../model.js';
import { reportedIn } from '../reported/find.js';
import { type Attributed, attributeFrame } from './attribution.js';
import { continuingSpeaker } from './continuing.js';
import { type Memory, remember } from './memory.js';
import type { Scene } from './scene.js';
import { givenOn, isOpenAtEnd } from './statement-parts.js';

/** A paragraph with what is said in it. */
export interface Said {
  readonly scene: Scene;
  readonly attributed: readonly Attributed[];
  readonly reported: readonly Quotation[];
}

/**
 * Attributes the quotations of an article's paragraphs, one paragraph at a time: first by the cues in their own
 * sentences, then those without a cue by what stands beside them. What a sentence reports without marks is
 * found while nothing behind it has been read. The memory grows with each paragraph. The paragraphs of one
 * quotation come together, once it has closed.
 */
export function* attributeScenes(memory: Memory, scenes: readonly Scene[]): Generator<Said> {
  let before: readonly Attributed[] = [];
  let open: Said[] = [];
  for (const [place, scene] of scenes.entries()) {
    const next = scenes[place + 1];
    const said = attributeScene(memory, scene, scenes[place - 1], next, before);
    before = said.attributed;
    open.push(said);
    if (runsOver(said, next)) continue;
    yield* givenBack(open);
    open = [];
  }
}

/** Whether a paragraph ends inside a quotation that the next one opens with. */
function runsOver({ attributed }: Said, next: Scene | undefined): boolean {
  const last = attributed.at(-1);
  return last !== undefined && isOpenAtEnd(last) && next?.frames[0]?.items[0]?.quote?.opened === true;
}

/**
 * Gives the speaker that the last paragraphs of a quotation name to those before, where these name nobody or
 * hold nothing by which to tell. What was announced (`Osei wrote:`) is Osei's, whoever speaks in it further on.
 */
function givenBack(paragraphs: readonly Said[]): Said[] {
  let behind: Attributed | undefined;
  const settled = paragraphs.toReversed().map((said) => {
    const last = said.attributed.at(-1);
    const later = behind && last && isOpenTo(said, last) ? givenOn(behind, last) : last;
    const attributed = last && later ? [...said.attributed.slice(0, -1), later] : said.attributed;
    const [first] = attributed;
    behind = first?.cue ? first : undefined;
    return { ...said, attributed };
  });
  return settled.toReversed();
}

function isOpenTo({ scene, attributed }: Said, last: Attributed): boolean {
  const isAlone = attributed.length === 1 && scene.frames.length === 1 && last.frame.items.length === 1;
  if (last.cued || last.speaker === null) return !last.cued;
  return isAlone && !last.speaker.clues.includes('rule: announced');
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

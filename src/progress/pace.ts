import { say } from '../languages/say.js';
import { describeProgress, type Progress } from '../progress.js';
import { describeLeft, roundedLeft } from './roundedLeft.js';
import { costAfter, costIn, shareDone } from './share.js';

/** How far something has come, and how fast it comes on. Times are in milliseconds of any one clock. */
export interface Pace {
  readonly progress: Progress;
  /** How much of all is done, from 0 to 1. It never shrinks. */
  readonly share: number;
  /** How long the rest will take, rounded as it may be told; `null` as long as there is nothing to go by. */
  readonly left: number | null;
  /** What the next estimate goes by. */
  readonly measured: Measured;
}

interface Measured {
  readonly begun: number;
  readonly stageBegun: number;
  readonly at: number;
  /** The last time the speed was measured, and how much of the stage was done then. */
  readonly mark: { readonly at: number; readonly done: number };
  /** How much of the stage is done in a millisecond; `null` as long as it is not known. */
  readonly speed: number | null;
  /** How much longer the work takes here than what was measured for `costIn`; and what the stages before say of it. */
  readonly slowness: number;
  readonly slownessBefore: number;
  /** The estimate before it is rounded; `null` as long as no speed was known. */
  readonly left: number | null;
}

const unmeasured = { speed: null, slowness: 1, slownessBefore: 1, left: null } as const;

/** A speed is measured over so long at least: in a moment a few articles may come at once, or none. */
const measuredOver = 500;
/** How long is remembered how fast it was, and what the estimate was. */
const speedMemory = 8_000;
const leftMemory = 6_000;
const longestStretch = 2_000;
/** An estimate is told as soon as there is so much to go by. */
const enoughToGoBy = 3_000;
/**
 * How fast documents are read says little of how fast the other stages are: a page of HTML takes ten times as long to
 * read as plain text, and no longer after that.
 */
const slownessOfReading = { least: 0.5, most: 2 };

/** The pace after a further word on how far it has come; `before` is what it was at the word before. */
export function paceAt(before: Pace | null, progress: Progress, now: number): Pace {
  const share = Math.max(before?.share ?? 0, shareDone(progress));
  const measured = measure(before, progress, now);
  const told = before?.left ?? null;
  const tells = measured.left !== null && now - measured.begun >= enoughToGoBy;
  return { progress, share, left: tells ? roundedLeft(measured.left, told) : told, measured };
}

/** "Reading: 3,200 of 10,000 files, 3,150 articles, about 2 minutes left". */
export function describePace({ progress, left }: Pace): string {
  const words = describeProgress(progress);
  if (left === null) return words;
  return say('progress.withTimeLeft', { progress: words, timeLeft: describeLeft(left) });
}

function measure(before: Pace | null, progress: Progress, now: number): Measured {
  const { done } = progress;
  const mark = { at: now, done };
  const last = before?.measured ?? { ...unmeasured, begun: now, stageBegun: now, at: now, mark };
  const goesOn = before?.progress.stage === progress.stage && last.mark.done <= done;
  const since = goesOn ? last.mark : mark;
  const stageBegun = goesOn ? last.stageBegun : now;
  const speedBefore = goesOn ? last.speed : null;
  const passed = now - since.at;
  const isDue = passed >= measuredOver && done > since.done;
  const weight = weightOf(passed, now - stageBegun, speedMemory);
  const speed = isDue ? blend(speedBefore, (done - since.done) / passed, weight) : speedBefore;
  const slownessBefore = goesOn ? last.slownessBefore : last.slowness;
  // The more of a stage is done, the more it says.
  const said = progress.total === 0 ? 0 : done / progress.total;
  const slowness = speed === null ? slownessBefore : blend(slownessBefore, slownessIn(progress, speed), said);
  return {
    begun: last.begun,
    stageBegun,
    at: now,
    mark: isDue ? mark : since,
    speed,
    slowness,
    slownessBefore,
    left: leftAfter(last, now, speed, rawLeft(progress, speed, slowness)),
  };
}

/** The estimate before, which runs down with the clock, and slowly follows what is measured now. */
function leftAfter(last: Measured, now: number, speed: number | null, measured: number): number | null {
  const passed = now - last.at;
  if (last.left === null) return speed === null ? null : measured;
  return blend(Math.max(0, last.left - passed), measured, weightOf(passed, now - last.begun, leftMemory));
}

/**
 * How much the latest stretch of time counts beside what is remembered. At first all counts the same; and a halt, in
 * which nothing was heard for long, counts no more than two seconds: the next words show whether it lasts.
 */
const weightOf = (passed: number, all: number, memory: number): number => {
  const counting = Math.min(passed, longestStretch);
  return Math.max(1 - Math.exp(-counting / memory), all > 0 ? counting / all : 1);
};

const blend = (known: number | null, latest: number, weight: number): number =>
  known === null ? latest : known + (latest - known) * weight;

/** How many articles there will be in all, as far as it is to be seen. */
const articlesOf = ({ stage, done, total, articles }: Progress): number =>
  stage === 'reading' && done > 0 ? (articles * total) / done : articles;

function slownessIn(progress: Progress, speed: number): number {
  const { stage, total, kept } = progress;
  const articles = articlesOf(progress);
  const slowness = total / speed / (articles * costIn(stage, kept) || 1);
  if (stage !== 'reading') return slowness;
  return Math.min(slownessOfReading.most, Math.max(slownessOfReading.least, slowness));
}

function rawLeft(progress: Progress, speed: number | null, slowness: number): number {
  const { stage, done, total, kept } = progress;
  const articles = articlesOf(progress);
  const usual = total === 0 ? 0 : ((total - done) / total) * articles * costIn(stage, kept) * slowness;
  const inStage = speed === null ? usual : (total - done) / speed;
  return inStage + articles * costAfter(stage) * slowness;
}

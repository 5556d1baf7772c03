import type { Command } from '../../command.js';
import { say } from '../../languages/say.js';
import type { Answer, Finding } from '../../model.js';
import { accents, kindOf } from '../accents.js';
import { type ButtonKind, buttonKinds } from '../findingButtons.js';
import { roomBelow, textBelow, textsAbove } from '../frame.js';
import { limits } from '../limits.js';
import { countComponents, type MessageBody, textDisplays } from '../message.js';
import type { Picture } from '../picture.js';
import { pageButtons } from './buttons.js';
import { compose } from './compose.js';
import { controlsOf, toType } from './controls.js';
import type { Turn } from './pageState.js';
import { layOut } from './pagesOf.js';
import { shapeOf } from './shape.js';
import { firstSeen, leftBeside, sheetsOf } from './sheets.js';

/** What a message is made of beside the answer. */
export interface Setting {
  /** How many findings stand on a page; `null` where the answer has no pages. */
  readonly size: number | null;
  readonly commands: readonly Command[];
  /** A line of Markdown on what was asked, to stand above it all, or ''. */
  readonly about: string;
}

/** One page of an answer, to be sent with a picture or without. */
export interface Page {
  /** What stands on it; nothing where the answer has no pages, and so no picture of one. */
  readonly findings: readonly Finding[];
  body(picture: Picture | null): MessageBody;
}

/**
 * The page of an answer that is wanted, where its command has pages; else all of it, as far as it fits. `about` is a
 * line of Markdown on what was asked, to stand above it all.
 */
export function pageFor(answer: Answer, wanted: Turn, commands: readonly Command[], about = ''): Page {
  const size = commands.find(({ name }) => name === wanted.command)?.page ?? null;
  return pageOf(answer, wanted, { size, commands, about });
}

/**
 * The page of an answer that is wanted, or its last one where it has fewer, inside all of Discord's limits. Each
 * finding stands on the same page whichever is shown. Where nothing can be asked again (`wanted` is `null`), there
 * are no buttons for that.
 */
export function pageOf(answer: Answer, wanted: Turn | null, { size, commands, about }: Setting): Page {
  const isPaged = size !== null;
  const kinds = answer.reading ? [] : buttonKinds(commands);
  const controls = controlsOf(answer, wanted);
  const everyone = textsAbove(answer, about, answer.people ?? []);
  const most = mostFindings(answer, kinds, [...textDisplays(everyone), ...controls]);
  const typed = toType(answer, wanted);
  const labels = controls.flatMap((part) => ('content' in part ? part.content : []));
  const room = roomBelow([...everyone, ...labels, typed], answer);
  const shape = shapeOf(answer, { findings: Math.min(size ?? most, most), room }, kinds);

  const sheets = sheetsOf(answer, shape, isPaged);
  const shown = Math.min(wanted?.page ?? firstSeen(sheets, answer), sheets.length - 1);
  const sheet = sheets[shown] ?? { findings: [], people: [] };
  const turning = isPaged && wanted && sheets.length > 1 ? pageButtons(wanted, shown, sheets.length) : null;
  const left = turning ? '' : tellMore(leftBeside(sheet, answer), isPaged);
  const more = [left, typed].filter((text) => text !== '').join('\n');

  const above = textsAbove(answer, about, sheet.people);
  const laid = layOut(sheet.findings, shape);
  const texts = [...above, ...labels, ...laid.map(({ text }) => text)];
  const below = textBelow(texts, answer, sheet.findings, more);
  const rows = [...(turning ? [turning] : []), ...controls];
  return {
    findings: isPaged ? sheet.findings : [],
    body: (picture) =>
      compose({ above, entries: laid, below, rows, kinds, accent: accents[kindOf(answer)] }, picture),
  };
}

/** The buttons by which pages are turned, with the row that holds them. */
const turningTakes = 6;

/** How many findings a message can hold with a button each, where they have any, beside what else stands in it. */
function mostFindings(answer: Answer, kinds: readonly ButtonKind[], beside: readonly object[]): number {
  const others = ['container', 'picture', 'below'].length + turningTakes + countComponents(beside);
  const hasButtons = answer.findings.some((finding) => kinds.some((kind) => kind.buttonOf(finding) !== null));
  const each = hasButtons ? ['text', 'row', 'button'].length : 1;
  return Math.max(1, Math.floor((limits.components - others) / each));
}

/** What is said where there are no buttons to turn pages, and where they cannot be made. */
function tellMore(left: number, isPaged: boolean): string {
  if (left === 0) return '';
  return say(isPaged ? 'page.moreFoundTooLong' : 'page.moreFound', { count: left });
}

import type { Request } from '../bot.js';
import type { Command } from '../command.js';
import { type Answer, PlainError } from '../model.js';
import { referTo } from '../reference.js';

/** What was asked last, and what was answered. */
export interface Before {
  readonly request: Request;
  readonly answer: Answer;
}

/**
 * What a line asks that goes on from the answer before: the number of one of its choices, or of one of its findings
 * behind a command that only a finding leads to, "/around 2" or "around 2"; `null` where it asks for itself. Throws a
 * PlainError where the answer has no such finding.
 */
export function goingOn(line: string, before: Before | null, commands: readonly Command[]): Request | null {
  const typed = line.trim();
  return chosen(typed, before) ?? led(typed, before, commands);
}

/** The same request again with what was meant by its option. */
function chosen(typed: string, before: Before | null): Request | null {
  const asksBack = before?.answer.asksBack;
  const choice = /^\d{1,2}$/.test(typed) ? asksBack?.choices[Number(typed) - 1] : undefined;
  if (!before || !asksBack || !choice) return null;
  const { command, options } = before.answer.answeredBy ?? before.request;
  return { command, options: { ...options, [asksBack.option]: choice.value }, admin: true };
}

/** A command on a finding, told by its place from 1; the first where none is given. */
function led(typed: string, before: Before | null, commands: readonly Command[]): Request | null {
  const [, slash, name, number] = /^(\/?)([a-z-]+)(?:\s+(\d{1,3}))?$/.exec(typed) ?? [];
  const command = commands.find((one) => one.name === name);
  if (!command?.onFinding || command.words === undefined) return null;
  if (slash === '' && number === undefined) return null;
  const { findings } = before?.answer ?? { findings: [] };
  const finding = findings[Number(number ?? 1) - 1];
  if (!finding) throw new PlainError(noSuchFinding(findings.length));
  return { command: command.name, options: { [command.words]: referTo(finding.citation) }, admin: true };
}

function noSuchFinding(findings: number): string {
  if (findings === 0) return 'The answer before has no passages to go on from. Ask something first.';
  return `The answer before has ${findings === 1 ? 'one passage' : `${findings} passages`}: give the number of one.`;
}

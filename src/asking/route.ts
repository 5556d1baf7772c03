import { echo } from '../answer.js';
import type { Archive } from '../archive/port.js';
import type { Command, Desk } from '../command.js';
import { inSequence } from '../languages/figures.js';
import { say } from '../languages/say.js';
import { type Answer, type Asked, PlainError, type Understood } from '../model.js';

/** What commands make of a question in plain words. */
export interface Routed {
  /** The answer of the command that the question is one for; missing where it is one for none. */
  readonly answer?: Answer;
  /** What was looked for and not found, in words. */
  readonly missed?: string;
  /** What a command answers that first has to know whom of several people a name means. */
  readonly askingBack?: Answer;
  /** What a question asks about that is surely one for a command, where the coverage does not speak of that. */
  readonly unspoken?: string;
}

/** What one command understands of a question. */
interface Reading {
  readonly asked: Asked;
  readonly understood: Understood;
}

const order = ['exact', 'likely', 'possible'] as const satisfies readonly Understood['certainty'][];

/** How commands understand a question, surest first. */
export async function readingsOf(
  question: string,
  commands: readonly Command[],
  claims: Archive['claims'],
): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const { name, asked } of commands) {
    const understood = await asked?.(question, claims);
    if (understood) readings.push({ asked: { command: name, options: understood.options }, understood });
  }
  return readings.sort(
    (one, other) => order.indexOf(one.understood.certainty) - order.indexOf(other.understood.certainty),
  );
}

/** Puts a question to the commands that understand it, until one has an answer; to none where passages know better. */
export async function route(question: string, { archive, commands, refer }: Desk): Promise<Routed> {
  let missed: string | undefined;
  let unspoken: string | undefined;
  let askingBack: Routed['askingBack'];
  for (const { asked, understood } of await readingsOf(question, commands, archive.claims)) {
    const { about, certainty } = understood;
    if (about !== undefined && (await archive.passages(about, 1)).findings.length === 0) {
      if (certainty === 'exact') unspoken ??= about;
      continue;
    }
    const answer = await refer(asked.command, asked.options).catch(refusalOf);
    if (typeof answer === 'string') return { missed: missed ?? answer };
    if (isAnswered(answer, certainty)) return { answer: { answeredBy: asked, ...answer } };
    if (certainty !== 'possible' || answer.outcome === 'declined') {
      missed ??= (await describeNobody(asked, archive)) ?? describeMissed(answer);
      if (answer.outcome === 'declined' && answer.asksBack) askingBack ??= { ...answer, answeredBy: asked };
    }
  }
  return {
    ...(missed === undefined ? {} : { missed }),
    ...(unspoken === undefined ? {} : { unspoken }),
    ...(askingBack === undefined ? {} : { askingBack }),
  };
}

/** Why a command cannot answer now, in words: passages may know all the same. Anything else is a fault. */
function refusalOf(error: unknown): string {
  if (error instanceof PlainError) return error.message;
  throw error;
}

/** Words that are as near to those asked for as this are the same but for a slip. */
const nearEnough = 0.8;

function isAnswered({ outcome, findings: [first], people = [] }: Answer, certainty: Understood['certainty']) {
  if (outcome !== 'answered') return false;
  if (certainty === 'exact') return true;
  if (first?.verdict === 'reworded') return !first.turns && (first.similarity ?? 0) >= nearEnough;
  return first !== undefined || people.length > 0;
}

/** A name that no person has or nearly has is an organisation's or a place's, which the coverage may well name. */
async function describeNobody({ options: { person } }: Asked, archive: Archive): Promise<string | undefined> {
  if (person === undefined) return undefined;
  const isSomebody =
    (await archive.people(person)).length > 0 ||
    (await archive.similarPeople(person)).length > 0 ||
    (await archive.speakerPrinted(person)) !== null;
  return isSomebody ? undefined : say('person.quotedAsNobody', { nameInMarks: echo(person) });
}

function describeMissed({ outcome, heading, note }: Answer): string | undefined {
  if (outcome === 'answered') return undefined;
  const sentence = /[.?!。？！]$/.test(heading) ? heading : say('answer.sentence', { words: heading });
  return note === undefined ? sentence : inSequence([sentence, note]);
}

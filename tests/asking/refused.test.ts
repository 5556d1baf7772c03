import { expect, test } from 'vitest';
import type { Archive } from '../../src/archive/port.js';
import { datedFirst } from '../../src/asking/dated.js';
import { route } from '../../src/asking/route.js';
import type { Command, Desk } from '../../src/command.js';
import { type Finding, PlainError } from '../../src/model.js';

const when = { about: 'the ferry', isToCome: false };
const refusal = new PlainError('The coverage is being opened. Ask again.');

/** An archive that tells no events. */
const withoutEvents = (error: Error): Archive =>
  ({ events: () => Promise.reject(error) }) as Partial<Archive> as Archive;

test('passages are left as they are where events are refused', async () => {
  const passages = [{ similarity: 1 } as Partial<Finding> as Finding];
  expect(await datedFirst(when, passages, withoutEvents(refusal))).toEqual(passages);
});

test('a fault in events is no refusal', async () => {
  await expect(datedFirst(when, [], withoutEvents(new TypeError('loose wire')))).rejects.toThrow(
    'loose wire',
  );
});

const quoting = {
  name: 'quote',
  asked: () => ({ options: { person: 'Lindt' }, certainty: 'exact' }),
} as Partial<Command> as Command;

const deskRefusing = (error: Error): Desk =>
  ({
    archive: {} as Partial<Archive> as Archive,
    commands: [quoting],
    refer: () => Promise.reject(error),
  }) as Partial<Desk> as Desk;

test('a command that refuses leaves a question to passages, in its words', async () => {
  expect(await route('What did Lindt say?', deskRefusing(refusal))).toEqual({ missed: refusal.message });
});

test('a fault in a command is no refusal', async () => {
  const faulty = deskRefusing(new TypeError('loose wire'));
  await expect(route('What did Lindt say?', faulty)).rejects.toThrow('loose wire');
});

import { expect, test } from 'vitest';
import { nobodies } from '../../../src/archive/suggestions/whoIsNobody.js';
import type { Person } from '../../../src/model.js';

const person = (name: string, ...roles: string[]): Person => ({ name, aliases: [], roles });

const register = [
  person('Ada Moss', 'Volvik chief executive'),
  person('Tom Berg', 'Sandvik governor', 'chief executive'),
  person('Ida Holm', 'Berg spokeswoman'),
];
const isNobody = nobodies(register, ['Harbour Courier']);

test.each<[string, ...string[]]>([
  ['North Korea'],
  ['Japanese'],
  ['GM'],
  ['General Motors'],
  ['Volvik'],
  ['Volvik', 'company'],
  ['Sandvik'],
  ['Oslo-based Volvik'],
  ['Volvik CEO', 'chief executive'],
  ['CEO of Volvik Lines'],
  ['The Harbour Courier'],
  ['ferries.com'],
])('%s (%s) is nobody', (name, ...roles) => expect(isNobody(person(name, ...roles))).toBe(true));

test.each<[string, ...string[]]>([
  ['Ada Moss', 'Volvik chief executive'],
  ['Moss'],
  ['Berg'],
  ['Jim Press'],
  ['Georgia Lund'],
  ['Jordan', 'coach'],
  ['MacFarlane'],
  ['Kim Jong Un'],
  ['Executive'],
])('%s (%s) is somebody', (name, ...roles) => expect(isNobody(person(name, ...roles))).toBe(false));

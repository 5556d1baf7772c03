import { expect, test } from 'vitest';
import { said } from './said.js';

const scene = 'Mayor Mara Lindt met pilot Tom Berg on Monday. ';
const speakerIn = (text: string) => said(scene + text)[0]?.[0] ?? null;

test.each([
  'Lindt never said “we will close the port today”.',
  '“We will close the port today,” Lindt never said.',
  'Lindt did not say “we will close the port today”.',
  'Lindt hadn’t said “we will close the port today”.',
  'Lindt refused to say “we will close the port today”.',
  'If Lindt says “the harbour is closed today”, nobody will sail.',
  'Nobody said “we will close the port today”.',
  'No one called it “the worst day of the year”.',
])('nobody is given what was not said: %s', (text) => expect(speakerIn(text)).toBeNull());

test.each([
  ['Lindt not only said “we will close the port today”.', 'Mara Lindt'],
  ['Lindt, who did not stay, said “we will close the port today”.', 'Mara Lindt'],
  ['Lindt denied saying “we will close the port today”.', 'Mara Lindt'],
  ['Lindt did not go. She said “we will close the port today”.', 'Mara Lindt'],
])('a negation elsewhere changes nothing: %s', (text, speaker) => expect(speakerIn(text)).toBe(speaker));

test.each([
  ['“We will close the port today,” Norda quoted Lindt as saying.', 'Mara Lindt'],
  ['“We will close the port today,” Norda quoted a port official as saying.', 'a port official'],
  ['“We will close the port today,” Berg recalled Lindt saying.', 'Mara Lindt'],
  ['“We will close the port today,” Berg was told by Lindt.', 'Mara Lindt'],
  ['“We will close the port today,” Berg was told.', null],
  ['“We will close the port today,” Berg told Lindt.', 'Tom Berg'],
])('whoever passes the words on, or hears them, does not say them: %s', (text, speaker) =>
  expect(speakerIn(text)).toBe(speaker),
);

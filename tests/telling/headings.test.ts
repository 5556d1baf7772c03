import { describe, expect, test } from 'vitest';
import { headingsOf } from '../../src/telling/headings.js';
import { background, denied, later, onDay, onFriday, onSomeFriday, planned } from '../shownEvents.js';

const findings = [onDay, later, denied, background, onFriday, planned, onSomeFriday];

describe('headings', () => {
  test('of a timeline are its years, each once, and the undated last', () => {
    expect(headingsOf({ findings, timeline: { by: 'event' } })).toEqual([
      '2012',
      null,
      null,
      'The 1970s',
      '2025',
      '2031',
      'Undated',
    ]);
  });
  test('by publication are the years of the articles', () => {
    const order = [onDay, onFriday, onSomeFriday];
    expect(headingsOf({ findings: order, timeline: { by: 'publication' } })).toEqual([
      'Published in 2025',
      null,
      'Date of publication not known',
    ]);
  });
  test('of any other answer are none', () => {
    expect(headingsOf({ findings: [onDay, onFriday] })).toEqual([null, null]);
  });
});

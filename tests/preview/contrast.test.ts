import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../built.js';

const css = readFileSync(path.join(root, 'src/preview/page/theme.css'), 'utf8');

/** The colours of all pages, each light and dark: "--ink: light-dark(#202227, #e6e7ea)". */
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\(#([\da-f]{6}), #([\da-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

/** The relative luminance of a colour, from 0 to 1, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const tones = ['tone-0', 'tone-1', 'tone-2', 'tone-3', 'tone-4', 'tone-5', 'unclear'];

/** What stands on what: words have to be 4.5 to 1, what is only drawn 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). */
const pairs: readonly { ink: string; grounds: readonly string[]; least: number }[] = [
  { ink: 'ink', grounds: ['ground', 'raised', 'button', 'here', ...tones], least: 4.5 },
  { ink: 'faint', grounds: ['ground', 'raised', 'button', 'here'], least: 4.5 },
  { ink: 'link', grounds: ['ground', 'raised'], least: 4.5 },
  { ink: 'wrong', grounds: ['ground'], least: 4.5 },
  { ink: 'on-colour', grounds: ['primary', 'success', 'danger'], least: 4.5 },
  { ink: 'label-ink', grounds: ['label'], least: 4.5 },
  { ink: 'focus', grounds: ['ground', 'raised'], least: 3 },
  { ink: 'edge', grounds: ['ground', 'raised'], least: 3 },
];

test('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
  expect(contrast('000000', 'ffffff')).toBeCloseTo(21, 5);
  expect(contrast('3b4fc4', '3b4fc4')).toBe(1);
});

describe.each(['light', 'dark'] as const)('in the %s', (scheme) => {
  const cases = pairs.flatMap(({ ink, grounds, least }) => grounds.map((ground) => ({ ink, ground, least })));
  test.each(cases)('$ink on $ground is $least to 1 at least', ({ ink, ground, least }) => {
    const [one, other] = [colours.get(ink)?.[scheme], colours.get(ground)?.[scheme]];
    expect([one, other]).not.toContain(undefined);
    expect(contrast(one ?? '', other ?? '')).toBeGreaterThanOrEqual(least);
  });
});

import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model.js';
import { entriesOf } from '../../src/picture/entries.js';
import { loadFaces } from '../../src/picture/faces.js';
import { layOut } from '../../src/picture/layout.js';
import { colours, look } from '../../src/picture/look.js';
import type { Mark, Shape, Text } from '../../src/picture/shapes.js';
import { boundsOf } from '../boundsOf.js';
import { spanOf } from '../shownFindings.js';
import { article, event, otherwise } from './timelines.js';

const faces = loadFaces();
const layoutOf = (findings: readonly Finding[], heading = 'Timeline: “the bridge”') =>
  layOut(heading, entriesOf(findings, 'event'), faces) ?? expect.fail('nothing is drawn');
const isMark = (shape: Shape): shape is Mark => shape.kind === 'point' || shape.kind === 'bar';
const isText = (shape: Shape): shape is Text => shape.kind === 'text';
const marksOf = (findings: readonly Finding[]) => layoutOf(findings).shapes.filter(isMark);
const textsOf = (findings: readonly Finding[], heading?: string) =>
  layoutOf(findings, heading)
    .shapes.filter(isText)
    .map(({ text }) => text);

describe('marks', () => {
  test.each([
    ['2018-06-12', 'point'],
    ['2018-06-12T14:30', 'point'],
    ['2018-06-12/2018-06-12', 'point'],
    ['2018-06', 'bar'],
    ['2018-06-16/2018-06-17', 'bar'],
    ['2018', 'bar'],
    ['197X', 'bar'],
    ['197X/198X', 'bar'],
  ])('%s is a %s', (date, kind) => {
    expect(marksOf([event(date)]).map((mark) => mark.kind)).toEqual([kind]);
  });

  test('stand where their days are: a bar from its first to its last, a point in the middle of its day', () => {
    const [year, half, day] = marksOf(['2018', '2018-07/2018-12', '2018-07-01'].map((date) => event(date)));
    const beginning = look.strip + look.inset;
    const end = look.width - look.margin - look.inset;
    expect([year?.left, year?.right]).toEqual([beginning, end]);
    expect(half?.right).toBeCloseTo(end);
    expect(half?.left).toBeCloseTo(beginning + ((end - beginning) * 181) / 365);
    expect(day?.left).toBeCloseTo(beginning + ((end - beginning) * 181.5) / 365);
    expect(day?.right).toBe(day?.left);
  });

  test('that are short stay bars', () => {
    const [bar] = marksOf([event('2018-06'), event('19XX'), event('20XX')]);
    expect(bar?.kind).toBe('bar');
    expect((bar?.right ?? 0) - (bar?.left ?? 0)).toBeCloseTo(look.leastBar);
  });

  test('say what happened, is planned or denied, and what is certain', () => {
    const findings = [
      event('2018'),
      event('2019', 'x', { uncertain: true }),
      event('2020', 'x', { status: 'planned' }),
      event('2021', 'x', { status: 'denied' }),
    ];
    expect(marksOf(findings).map(({ status, certain }) => [status, certain])).toEqual([
      ['happened', true],
      ['happened', false],
      ['planned', true],
      ['denied', true],
    ]);
  });

  test('of dates that contradict stand below each other', () => {
    const accounts = [otherwise('Tide', '2018-06-11')];
    const [one, other] = marksOf([event('2018-06-12', 'x', { accounts })]);
    expect(other?.left).toBeLessThan(one?.left ?? 0);
    expect(other?.y).toBeGreaterThan(one?.y ?? 0);
  });

  test('there is none where a date is not clear, and no picture where none is', () => {
    expect(marksOf([event('2018'), event(null)])).toHaveLength(1);
    expect(layOut('Timeline', entriesOf([event(null), event('PAST_REF')], 'event'), faces)).toBeNull();
    expect(layOut('Timeline', [], faces)).toBeNull();
  });
});

describe('words', () => {
  test('a long passage is cut at the end of a word, in two lines, or in one where there are very many entries', () => {
    const passage = 'The dock workers of Tarn Bay voted to lay down their tools for the first time in years.';
    const two = textsOf([event('2018', passage)]);
    expect(two).toContain('The dock workers of Tarn Bay voted to lay down their tools');
    expect(two).toContain('for the first time in years.');
    const many = textsOf(Array.from({ length: 24 }, () => event('2018', passage)));
    expect(many.filter((line) => /^The dock workers of Tarn Bay .{5,30}\w …$/.test(line))).toHaveLength(24);
  });

  test('a long passage is shown around the words that date it, on a full page, too', () => {
    const passage =
      'A court in Harn acquitted the engineer Paul Vandek on charges of neglect, four years after the viaduct of Orm that he had surveyed collapsed on 15 October 2022.';
    const words = { exact: '15 October 2022', ...spanOf(passage, '15 October 2022') };
    const dating = { words, from: 'text', bounds: boundsOf('2022-10-15') } as const;
    const page = Array.from({ length: 8 }, () => event('2022-10-15', passage, { dating }));
    const text = textsOf(page).join(' ');
    expect(text.match(/collapsed on 15 October 2022\./g)).toHaveLength(8);
    expect(text).not.toContain('acquitted');
  });

  test('an entry whose date is not clear has no strip', () => {
    const { shapes } = layoutOf([event('2018'), event(null)]);
    expect(shapes.filter(({ kind }) => kind === 'strip')).toHaveLength(1);
  });

  test('without letters for them the date stands alone', () => {
    expect(textsOf([event('2018-06-12', '速報：橋が開通した')])).toEqual([
      'Timeline: “the bridge”',
      '12',
      'Jun 2018',
      '12 June 2018',
    ]);
  });

  test.each([
    ['points alone need no explaining', [event('2018-06-12')], ''],
    ['bars', [event('2018')], 'A bar: some or all of that time.'],
    ['uncertain, but not drawn', [event('2018-06-12'), event(null, 'x', { uncertain: true })], ''],
    ['planned', [event('2018-06-12', 'x', { status: 'planned' })], 'Hollow: planned.'],
    [
      'denied, not certain',
      [event('2018-06-12', 'x', { status: 'denied', uncertain: true })],
      'Struck out: said not to have happened. Dotted: not certain.',
    ],
    [
      'time left out',
      [event('1950-06-25'), event('2018-06-12'), event('2018-06-13')],
      'At // time is left out; scales differ.',
    ],
  ])('explain the marks: %s', (_, findings, legend) => {
    const behind = textsOf(findings).slice(
      textsOf(findings).findLastIndex((text) => /^(?:x|It happened\.)$/.test(text)) + 1,
    );
    expect(behind.join(' ')).toBe(legend);
  });
});

describe('the card', () => {
  const longest = (count: number): Finding[] =>
    Array.from({ length: count }, (_, at) => ({
      ...event(at % 2 ? '2018-06-16/2018-06-17' : '197X/198X', 'Rhabarberbarbarabar '.repeat(50), {
        status: 'denied',
        uncertain: true,
        background: true,
      }),
      accounts: ['2016', '2015-Q2', '2014'].map((date) => ({
        ...otherwise('x', date),
        citation: {
          exact: 'x',
          start: 0,
          end: 1,
          article: article('An Outlet With A Very Long Name '.repeat(9)),
        },
      })),
    }));

  test.each([1, 5, 8, 24])(
    'holds all letters of %i longest entries, beside strips and not on them',
    (count) => {
      const { width, height, shapes } = layoutOf(longest(count), 'x'.repeat(500));
      const strips = shapes.filter(({ kind }) => kind === 'strip');
      for (const { x, baseline, text, size, weight } of shapes.filter(isText)) {
        const right = x + faces[weight].width(text, size);
        expect(right).toBeLessThanOrEqual(width - look.margin + 0.01);
        expect(baseline).toBeLessThan(height - look.margin / 2);
        const across = strips.filter(
          (strip) =>
            strip.kind === 'strip' && baseline > strip.y && baseline - size < strip.y + look.stripHeight - 12,
        );
        if (across.length > 0) expect(right).toBeLessThanOrEqual(look.strip);
      }
    },
  );

  test('has letters of eleven CSS pixels at least where it is 360 of them wide', () => {
    const sizes = layoutOf(longest(8))
      .shapes.filter(isText)
      .map(({ size }) => size);
    expect((Math.min(...sizes) * 360) / look.width).toBeGreaterThanOrEqual(11);
  });

  /** Contrast after WCAG 2.2. */
  const contrast = (one: string, other: string) => {
    const [bright = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
    return (bright + 0.05) / (dark + 0.05);
  };
  const luminance = (colour: string): number =>
    [0.2126, 0.7152, 0.0722].reduce((sum, share, at) => {
      const part = Number.parseInt(colour.slice(1 + at * 2, 3 + at * 2), 16) / 255;
      return sum + share * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    }, 0);

  test('is read easily: letters against the card, marks against card and strip', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
    for (const letters of [colours.text, colours.quiet])
      expect(contrast(letters, colours.card)).toBeGreaterThan(7);
    for (const mark of [colours.mark, colours.denied]) {
      expect(contrast(mark, colours.card)).toBeGreaterThan(4.5);
      expect(contrast(mark, colours.strip)).toBeGreaterThan(4.5);
    }
  });
});

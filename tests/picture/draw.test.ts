import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { entriesOf } from '../../src/picture/entries.js';
import { loadFaces } from '../../src/picture/faces.js';
import { layOut } from '../../src/picture/layout.js';
import type { ToRaster } from '../../src/picture/rasterise.js';
import type { Shape } from '../../src/picture/shapes.js';
import { writeSvg } from '../../src/picture/svg.js';
import { drawTimeline, prepareDrawing, rasterise } from './builtPicture.js';
import { countDiffering, decode } from './pixels.js';
import { event, otherwise, timelineOf } from './timelines.js';

const findings = [
  event('1950', 'The first bridge at Kolm was opened in 1950 and carried away by ice within the year.'),
  event('2017-05-03', 'The new bridge was opened on 3 May 2017, says Володимир Гнатюк, its engineer.', {
    accounts: [otherwise('Tide', '2017-05-04')],
  }),
  event('2019-08', 'Trần Thị Đức warned of cracks in August.', { uncertain: true }),
  event('2020-01-15', '“It was never closed,” said Οδυσσέας Ελύτης.', { status: 'denied' }),
  event('2022', 'A third bridge (第三橋) is to be opened in 2022.', { status: 'planned' }),
  event(null, 'On Friday there was a fire.'),
];

/** So many pixels of more than a million may differ: letters' edges, should they be drawn otherwise somewhere. */
const tolerated = 20;
const golden = path.join(import.meta.dirname, 'timeline.golden.png');

/** Where a picture is put that is not as expected, to be looked at. */
function keep(png: Uint8Array): string {
  const file = path.join(tmpdir(), 'on-the-record-timeline.png');
  writeFileSync(file, png);
  return file;
}

const pixelsOf = async (document: ToRaster) =>
  decode((await rasterise(document)) ?? expect.fail('not drawn'));

beforeAll(() => prepareDrawing());

test('a timeline is drawn as it was when somebody last looked at it', async () => {
  const { png } = (await drawTimeline(timelineOf(findings), findings)) ?? expect.fail('nothing is drawn');
  const count = existsSync(golden) ? countDiffering(decode(png), decode(readFileSync(golden))) : undefined;
  const advice = () => `Look at ${keep(png)}; if it is as it should be, copy it to ${golden}.`;
  if (count === undefined || count > tolerated) expect.fail(`${count ?? 'All'} pixels differ. ${advice()}`);
});

describe('the comparison sees', () => {
  const zoom = 1.25;
  const draw = async (change: (shape: Shape) => Shape) => {
    const layout = layOut('Timeline', entriesOf(findings, 'event'), loadFaces()) ?? expect.fail();
    const { width, height } = layout;
    const svg = writeSvg({ ...layout, shapes: layout.shapes.map(change) });
    return pixelsOf({ svg, width, height, zoom });
  };
  const unchanged = draw((shape) => shape);
  const pixel = 1 / zoom;
  const lastBar = (shape: Shape) => shape.kind === 'bar' && shape.status === 'planned';

  test.each<[string, (shape: Shape) => Shape]>([
    [
      'a bar a pixel further right',
      (shape) =>
        shape.kind === 'bar' && lastBar(shape)
          ? { ...shape, left: shape.left + pixel, right: shape.right + pixel }
          : shape,
    ],
    [
      'a point a pixel lower',
      (shape) =>
        shape.kind === 'point' && shape.status === 'denied' ? { ...shape, y: shape.y + pixel } : shape,
    ],
    [
      'another digit',
      (shape) => (shape.kind === 'text' && shape.text === '2022' ? { ...shape, text: '2023' } : shape),
    ],
    [
      'what is planned as if it had happened',
      (shape) => (shape.kind === 'bar' && lastBar(shape) ? { ...shape, status: 'happened' } : shape),
    ],
  ])('%s', async (_, change) => {
    expect(countDiffering(await unchanged, await draw(change))).toBeGreaterThan(tolerated);
  });

  test('no difference where there is none', async () => {
    expect(countDiffering(await unchanged, await draw((shape) => shape))).toBe(0);
  });
});

test('letters are drawn: one font without the other is not enough', async () => {
  const text = (weight: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><text x="4" y="30" font-family="Noto Sans" font-weight="${weight}" font-size="28">Kolm</text></svg>`;
  const [regular, semiBold, none] = await Promise.all(
    [text(400), text(600), text(400).replace('Kolm', '')].map(async (svg) =>
      pixelsOf({ svg, width: 90, height: 40, zoom: 1 }),
    ),
  );
  if (!regular || !semiBold || !none) expect.fail();
  expect(countDiffering(regular, none)).toBeGreaterThan(100);
  expect(countDiffering(regular, semiBold)).toBeGreaterThan(50);
});

describe('there is no picture', () => {
  test.each([
    ['of what is no timeline', { heading: 'Events' }, [event('2018')]],
    ['where no date is clear', timelineOf([]), [event(null), event('PAST_REF')]],
    ['of nothing', timelineOf([]), []],
  ])('%s', async (_, answer, page) => {
    await expect(drawTimeline(answer, page)).resolves.toBeNull();
  });
});

test('two pages at once are each drawn', async () => {
  const pages = [findings.slice(0, 2), findings.slice(2, 5)];
  const pictures = await Promise.all(pages.map((page) => drawTimeline(timelineOf(findings), page)));
  expect(pictures.map((picture) => picture?.alt.slice(0, 40))).toEqual([
    'Timeline of 2 events, from 1950 to 2017:',
    'Timeline of 3 events, from 2019 to 2022:',
  ]);
  expect(pictures.map((picture) => picture && decode(picture.png).width)).toEqual([1000, 1000]);
});

const spot = (zoom = 1) => ({
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  width: 9,
  height: 9,
  zoom,
});

test('of very many pictures at once nine are drawn, and the others given up at once', async () => {
  const drawn = await Promise.all(Array.from({ length: 30 }, () => rasterise(spot())));
  expect(drawn.map((png) => png !== null)).toEqual(Array.from({ length: 30 }, (_, at) => at < 9));
  await expect(rasterise(spot())).resolves.not.toBeNull();
});

test('a picture that is given up before its turn is not drawn, and the next one is', async () => {
  const given = new AbortController();
  const drawing = [rasterise(spot()), rasterise(spot(), given.signal), rasterise(spot())];
  given.abort();
  expect((await Promise.all(drawing)).map((png) => png !== null)).toEqual([true, false, true]);
  await expect(rasterise(spot(), given.signal)).resolves.toBeNull();
});

test('a document that cannot be drawn is no hindrance for the next', async () => {
  const drawing = [rasterise({ ...spot(), svg: '<svg' }), rasterise(spot())];
  const results = await Promise.allSettled(drawing);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('a long page is drawn in fewer pixels', async () => {
  const page = Array.from({ length: 30 }, (_, at) => event(String(1990 + at)));
  const { png, alt } = (await drawTimeline(timelineOf(page), page)) ?? expect.fail();
  const { width, height } = decode(png);
  expect(alt).toContain('Timeline of 24 events');
  expect(width * height).toBeLessThanOrEqual(1_502_000);
});

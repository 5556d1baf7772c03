import { Writable } from 'node:stream';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { createDrawing, type Pen } from '../../src/discord/drawing.js';
import type { Answer } from '../../src/model.js';

const answer: Answer = { outcome: 'answered', heading: 'Timeline', findings: [] };
const picture = { png: new Uint8Array([1]), alt: 'A pier' };

/** Draws so many pages, and gives the pictures and what was logged. */
async function drawPages(pen: Pen, count: number) {
  const logged: string[] = [];
  const write = (line: Buffer, _: string, done: () => void) => {
    logged.push(String((JSON.parse(String(line)) as { msg: string }).msg));
    done();
  };
  const draw = createDrawing(pen, pino(new Writable({ write })));
  const pictures = [];
  for (let i = 0; i < count; i += 1) pictures.push(await draw(answer, []));
  return { pictures, logged };
}

const ready = async () => undefined;
const fail = async () => Promise.reject(new Error('no ink'));

describe('a drawing', () => {
  test('that succeeds is given', async () => {
    const { pictures, logged } = await drawPages({ draw: async () => picture, prepare: ready }, 2);
    expect([pictures, logged]).toEqual([[picture, picture], []]);
  });

  test('that fails gives none, and is logged once', async () => {
    const { pictures, logged } = await drawPages({ draw: fail, prepare: ready }, 3);
    expect(pictures).toEqual([null, null, null]);
    expect(logged).toEqual(['A picture could not be drawn. If others cannot be, it is not said again.']);
  });

  test('that throws at once does the same', async () => {
    const draw = () => {
      throw new Error('no pen');
    };
    expect((await drawPages({ draw, prepare: ready }, 1)).pictures).toEqual([null]);
  });

  test('whose preparation fails is not tried, and that is logged once', async () => {
    let tried = 0;
    const draw = async () => {
      tried += 1;
      return fail();
    };
    const { pictures, logged } = await drawPages({ draw, prepare: fail }, 3);
    expect(pictures).toEqual([null, null, null]);
    expect(logged).toEqual(['Pictures cannot be drawn here: timelines are sent without.']);
    expect(tried).toBeLessThan(2);
  });
});

/** The thread that makes pixels of SVG documents: one at a time, with the bundled fonts and nothing else. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { fontOf } from './faces.js';
import type { Rastered, ToRaster } from './rasterise.js';

/** The most pixels of a picture, so that none takes long; a larger one is drawn smaller. */
const mostPixels = 1_500_000;

const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
const ready = readFile(wasm).then((bytes) => initWasm(bytes));
const font = { fontBuffers: [fontOf('regular'), fontOf('semiBold')], defaultFontFamily: 'Noto Sans' };

async function draw({ svg, width, height, zoom }: ToRaster): Promise<Uint8Array<ArrayBuffer>> {
  await ready;
  const value = Math.min(zoom, Math.sqrt(mostPixels / (width * height)));
  const resvg = new Resvg(svg, { font, fitTo: { mode: 'zoom', value } });
  try {
    const image = resvg.render();
    const png = Uint8Array.from(image.asPng());
    image.free();
    return png;
  } finally {
    resvg.free();
  }
}

parentPort?.on('message', async (wanted: ToRaster) => {
  const send = (rastered: Rastered) => parentPort?.postMessage(rastered);
  try {
    send({ png: await draw(wanted) });
  } catch (error) {
    send({ failure: error instanceof Error ? error.message : String(error) });
  }
});

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as drawing from '../../src/picture/draw.js';
import type * as rastering from '../../src/picture/rasterise.js';
import { root } from '../built.js';

const built = (file: string) => import(pathToFileURL(path.join(root, 'dist/src/picture', file)).href);

/** The compiled room: its thread is a file of its own, which only a build has. */
export const { drawTimeline, prepareDrawing }: typeof drawing = await built('draw.js');
export const { rasterise }: typeof rastering = await built('rasterise.js');

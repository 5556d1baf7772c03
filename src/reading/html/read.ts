import type { Reading } from '../source.js';
export function readHtml(text: string): Reading {
  return { text, body: [] };
}

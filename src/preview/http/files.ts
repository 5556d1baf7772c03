import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Route } from './route.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * The files of a folder, and of the folders in it, under `/page/`, and some of them at addresses of their own. They are read once, by the names
 * that the folder has: no address leads out of it.
 */
export function filesIn(folder: URL, pages: Readonly<Record<string, string>>): Route[] {
  const names = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter(
    (name) => types[extname(name)] !== undefined,
  );
  const files = new Map(names.map((name) => [name, readFileSync(new URL(name, folder))]));
  const fileAt = (path: RegExp, name: string): Route => ({
    method: 'GET',
    path,
    isAtHand: true,
    async answer({ response }) {
      response.writeHead(200, { 'content-type': types[extname(name)] });
      response.end(files.get(name));
    },
  });
  return [
    ...names.map((name) => fileAt(new RegExp(`^/page/${escaped(name)}$`), name)),
    ...Object.entries(pages).map(([path, name]) => fileAt(new RegExp(path), name)),
  ];
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

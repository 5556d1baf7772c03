import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '..');

/** The compiled commands. */
export const builtCommands = pathToFileURL(`${path.join(root, 'dist/commands')}/`);

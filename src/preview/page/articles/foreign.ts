import { element } from '../element.js';

/** Words of an article beside ours: whatever direction they are written in, ours stay as they are. */
export const foreign = (words: string): HTMLElement => element('bdi', {}, words);

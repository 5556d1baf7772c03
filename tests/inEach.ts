import { speaking } from '../src/languages/say.js';

/** The languages of the interface, in the order in which tables of tests give what is said in each. */
export const inOrder = ['en', 'de', 'es', 'ja', 'ko'] as const;

/** What is said in each language, in that order. */
export const inEach = <T>(say: () => T): readonly T[] => inOrder.map((language) => speaking(language, say));

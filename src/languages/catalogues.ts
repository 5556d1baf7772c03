import de from '../../languages/de.json' with { type: 'json' };
import en from '../../languages/en.json' with { type: 'json' };
import es from '../../languages/es.json' with { type: 'json' };
import ja from '../../languages/ja.json' with { type: 'json' };
import ko from '../../languages/ko.json' with { type: 'json' };
import type { Language } from './languages.js';

/** All messages of the interface, in areas, in the syntax of ICU's message format. English has them all. */
type Catalogue = typeof en;

/** Area and name of a message: "counted.articles". */
export type MessageKey = { [A in keyof Catalogue]: `${A}.${string & keyof Catalogue[A]}` }[keyof Catalogue];

/** The messages of each language; one that lacks in some language does not compile. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { en, ja, ko, de, es };

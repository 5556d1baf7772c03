import type { Finding } from '../../model.js';

/** Quotations whose speaker is certain first, those whose speaker is unclear last. */
export const certainFirst = (a: Finding, b: Finding): number => doubt(a) - doubt(b);

const doubt = ({ speaker, uncertain }: Finding): number => (speaker === null ? 2 : uncertain ? 1 : 0);

import type { Citation } from '../model.js';

/** Whether two citations have letters of one article in common. */
export const standsIn = (inner: Citation, outer: Citation): boolean =>
  inner.article.id === outer.article.id && inner.start < outer.end && outer.start < inner.end;

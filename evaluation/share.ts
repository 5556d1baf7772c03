/** A part of a whole, or `null` where there is no whole. */
export const share = (part: number, whole: number): { share: number } | null =>
  whole === 0 ? null : { share: part / whole };

/**
 * How the picture looks. Lengths are in the picture's own unit: Discord shows a picture on a phone about 360 CSS
 * pixels wide, so that 25 units are 11 of them. It brings its own dark card, on which every letter has a contrast
 * of at least 7 to 1, and so reads alike on Discord's dark and light themes.
 */
export const look = {
  width: 800,
  margin: 28,
  /** Where the strips of time begin; left of them stand the dates. */
  strip: 372,
  stripHeight: 40,
  titleSize: 29,
  dateSize: 28,
  textSize: 26,
  noteSize: 25,
  /** From one line of text to the next. */
  lineHeight: 34,
  /** Between entries. */
  space: 16,
  pointRadius: 10,
  barHeight: 20,
  /** What a strip shows beside its first and its last day: half a point and a little. */
  inset: 14,
  /** A bar is never narrower, so that it does not look like a point. */
  leastBar: 14,
} as const;

export const colours = {
  card: '#1e1f24',
  edge: '#6d7078',
  strip: '#33353d',
  line: '#5a5d66',
  text: '#f2f3f5',
  quiet: '#c3c6ce',
  mark: '#74c0ff',
  denied: '#ffa59b',
} as const;

export type Colour = keyof typeof colours;

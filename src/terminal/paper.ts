import { styleText } from 'node:util';

/** How wide lines are and whether they carry colours. */
export interface Paper {
  /** Columns. */
  readonly width: number;
  readonly colour: boolean;
}

/** What a stream says of itself; one of a terminal also whether it takes colours, and whether they are wanted. */
interface Sheet {
  readonly columns?: number;
  readonly isTTY?: boolean;
  hasColors?(): boolean;
}

const widest = 100;

/** The paper that a stream is: as wide as the terminal, if it knows its width, and up to 100 columns. */
export const paperOf = (stream: Sheet): Paper => ({
  width: Math.min(stream.columns || widest, widest),
  colour: stream.isTTY === true && (stream.hasColors?.() ?? true),
});

/** Text set in a style, where the paper has colours: each line by itself, so that others can stand between. */
export const styled = (style: Parameters<typeof styleText>[0], text: string, { colour }: Paper): string =>
  colour ? text.replace(/[^\n]+/g, (line) => styleText(style, line, { validateStream: false })) : text;

const megabyte = 1024 * 1024;

/** How much is read of a file, in bytes. */
export interface ReadLimits {
  /** The largest file that is read as a whole, what a compressed one unpacks to, and the longest line. */
  readonly whole: number;
  /** What a compressed file that is read line by line unpacks to at most. */
  readonly unpacked: number;
}

export const readLimits: ReadLimits = { whole: 20 * megabyte, unpacked: 1000 * megabyte };

/** A limit in words: "20 MB". */
export const inMegabytes = (bytes: number) =>
  `${Number((bytes / megabyte).toPrecision(2)).toLocaleString('en')} MB`;

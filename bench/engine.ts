/** A passage as an index takes it. */
export interface Document {
  /** From 0 on. */
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** An index that can be asked. */
export interface Searching {
  /** Numbers of the documents that fit a query, best first. */
  search(query: string, limit: number): readonly number[] | Promise<readonly number[]>;
}

/** An index that is filled. */
export interface Building {
  add(document: Document): void | Promise<void>;
  /** The index with all that was added; `save` writes it to disk, where the library can. */
  finish(): Promise<Searching & { save?(): Promise<void> }>;
}

/** A library for full-text search, set up as its documentation has it for English. */
export interface Engine {
  readonly name: string;
  /** How it is set up, in words. */
  readonly settings: string;
  /** An empty index that keeps its files, if any, in a folder. Rejects where the library is not installed. */
  create(folder: string): Promise<Building>;
  /** What was saved in a folder. Absent where the library, as used here, has no form on disk. */
  open?(folder: string): Promise<Searching>;
}

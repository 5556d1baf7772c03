/** Documents of one kind, one a key: a server's settings, what is watched in it. */
export interface Records<T> {
  /** What is kept under a key; what is usual where nothing is. */
  read(key: string): Promise<T>;
  /**
   * Changes what is kept under a key, one change after the other. Resolves to what is kept now, as soon as it is kept
   * safely; rejects with a PlainError, and changes nothing, where it cannot be.
   */
  change(key: string, to: (before: T) => T): Promise<T>;
  /** The keys under which something is kept, sorted. */
  keys(): Promise<readonly string[]>;
}

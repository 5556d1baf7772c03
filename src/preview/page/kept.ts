/** What the browser keeps under a name; `usual` where it keeps nothing, or cannot. */
export function kept<T>(store: Storage, name: string, usual: T): T {
  try {
    return JSON.parse(store.getItem(name) ?? 'null') ?? usual;
  } catch {
    return usual;
  }
}

/** Keeps something, where there is room for it. */
export function keep(store: Storage, name: string, what: unknown): void {
  try {
    store.setItem(name, JSON.stringify(what));
  } catch {
    store.removeItem(name);
  }
}

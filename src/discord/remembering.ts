/** The same as `make`, which is asked only once for each thing. */
export function remembering<K, V extends object>(make: (of: K) => V): (of: K) => V {
  const made = new Map<K, V>();
  return (of) => {
    const value = made.get(of) ?? make(of);
    made.set(of, value);
    return value;
  };
}

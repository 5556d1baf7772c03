/** Words that say which of several alike is meant, and how each is known. */
export const ordinals: ReadonlyMap<string, string> = new Map(
  `first 1st maiden inaugural, second 2nd again another, third 3rd, fourth 4th, fifth 5th, sixth 6th, seventh 7th,
  eighth 8th, ninth 9th, tenth 10th`
    .split(',')
    .flatMap((group) => {
      const [known = '', ...others] = group.trim().split(/\s+/);
      return [known, ...others].map((word) => [word, known] as const);
    }),
);

import { describe, expect, test } from 'vitest';
import { createProfiles } from '../../src/archive/profiles.js';
import type { Citation, Finding, Header, Person, Profile } from '../../src/model.js';
import { article } from '../articles.js';

const printedBy = (publisher: string | null, published: string | null): Header =>
  article('', { id: `${publisher} ${published}`, publisher, published });
const cited = (header: Header): Citation => ({ exact: 'x', start: 0, end: 1, article: header });
const by = (speaker: string | null, header: Header, more: Partial<Finding> = {}): Finding => ({
  citation: cited(header),
  speaker,
  ...more,
});
const called = (name: string): Person => ({ name, aliases: [name.split(' ')[0] ?? ''], roles: ['pilot'] });

const post = printedBy('Norvik Post', '2025-03-03');
const courier = printedBy('Courier', '2025-02-01');
const echo = printedBy('Echo', '2025-05-05');
const [mara, tom, ida] = [called('Mara Lindt'), called('Tom Berg'), called('Ida Holm')];

const profiles = createProfiles(
  [ida, tom, mara],
  [
    by('Tom Berg', post),
    by('Mara Lindt', post, { alsoIn: [courier] }),
    by('Mara Lindt', post, { printings: [{ citation: cited(echo), differing: [] }] }),
    by('Mara Lindt', printedBy(null, null)),
    by(null, post),
    by('a spokesman', post),
  ],
);

describe('profiles', () => {
  test('the most quoted come first; who is never quoted does not', () => {
    expect(profiles.quoted.map(({ name, statements }) => [name, statements])).toEqual([
      ['Mara Lindt', 3],
      ['Tom Berg', 1],
    ]);
  });
  test('copies and other printings add outlets and days, and no statements', () => {
    expect(profiles.of(mara)).toEqual({
      ...mara,
      statements: 3,
      outlets: ['Norvik Post', 'Courier', 'Echo'],
      first: '2025-02-01',
      last: '2025-05-05',
    });
  });
  test.each([
    [ida, 'who is named'],
    [called('Zed Zorn'), 'who is not'],
  ])('%o, %s, has no statements', (person) => {
    const nothing = { statements: 0, outlets: [], first: null, last: null };
    expect(profiles.of(person)).toEqual({ ...person, ...nothing });
  });
  test.each<[Partial<Finding>, keyof NonNullable<Profile['besides']>, string]>([
    [{ indirect: true }, 'reported', 'reported without marks'],
    [{ toldBy: 'Tom Berg' }, 'told', 'told by somebody else'],
    [{ toldBy: null }, 'told', 'told by nobody knows whom'],
    [{ uncertain: true }, 'uncertain', 'uncertain'],
    [{ uncertain: true, indirect: true }, 'uncertain', 'reported of whom is uncertain'],
  ])('%o counts apart, as %s: %s', (more, kind) => {
    const profile = createProfiles([mara], [by('Mara Lindt', post, more)]).of(mara);
    expect(profile).toMatchObject({ statements: 0, outlets: [], first: null, last: null });
    expect(profile.besides).toEqual({ uncertain: 0, reported: 0, told: 0, [kind]: 1 });
  });
  test('whoever is printed as a speaker is counted like a person, with any article', () => {
    expect(profiles.of({ name: 'the spokesman', aliases: [], roles: [] })).toMatchObject({
      statements: 1,
      outlets: ['Norvik Post'],
    });
  });
  test.each<[Partial<Finding>, number, string]>([
    [{ further: [cited(post)] }, 1, 'in parts'],
    [{ verdict: 'verbatim' }, 1, 'checked'],
  ])('%o counts %i: %s', (more, statements) => {
    expect(createProfiles([mara], [by('Mara Lindt', post, more)]).of(mara).statements).toBe(statements);
  });
});

import { join } from 'node:path';
import type { Gathered } from '../archive/gathered.js';
import type { Persons } from '../archive/persons.js';
import { personsOf, type Register } from '../archive/persons.js';
import type { Holdings } from '../archive/port.js';
import { namesOf } from '../archive/query/names.js';
import { saveSearchIndex } from '../archive/searchIndex.js';
import { createTexts, passageWeights, type Texts } from '../archive/texts.js';
import { Damage } from '../library/damage.js';
import type { EditionToBe, OpenedEdition } from '../library/editions.js';
import { type Filed, headed } from '../library/filed.js';
import { keepGathered } from '../library/gathered/keep.js';
import { openGathered, openIndex } from '../library/gathered/open.js';
import { gatherFiled, type Library } from '../library/library.js';
import { createFiledShelf, type FiledShelf } from '../library/passages.js';
import type { Header, Problem } from '../model.js';
import type { Synonyms } from '../reading/corpus/synonyms.js';
import type { PassageIndex } from './passageIndex.js';
import { type Arrangement, type ToldOnce, toldAs } from './tellOnce.js';

/** What of an edition is kept beside its library, so that it can answer as soon as it is opened. */
export interface Kept {
  readonly arrangement: Arrangement;
  readonly register: Register;
  readonly holdings: Holdings;
}

/** All that an edition keeps. */
export interface ToKeep extends Kept {
  readonly told: ToldOnce<Filed>;
  readonly shelf: FiledShelf;
  readonly index: PassageIndex;
  readonly gathered: Gathered;
}

/** An edition that can answer from its passages. */
export interface Ready {
  readonly told: ToldOnce<Filed>;
  readonly problems: readonly Problem[];
  readonly persons: Persons;
  readonly shelf: FiledShelf;
  readonly index: PassageIndex;
  readonly texts: Texts;
  readonly holdings: Holdings;
  /** Gives all that is gathered beside passages; others get their turn meanwhile. */
  gathered(): Promise<Gathered>;
}

const names = { kept: 'findings.json', passages: 'passages', index: 'index' } as const;

/** The articles of a library as they are arranged. */
export const toldOf = (articles: readonly Filed[], arrangement: Arrangement): ToldOnce<Filed> =>
  toldAs(articles, arrangement, (one, notAfter) => headed(one, { ...one.header, notAfter }));

/** Writes what is kept into an edition. */
export async function keep(
  edition: EditionToBe,
  { told, shelf, index, gathered, arrangement, register, holdings }: ToKeep,
): Promise<void> {
  const kept: Kept = { arrangement, register, holdings };
  const write = (name: string, bytes: Buffer) => {
    const file = edition.begin(name);
    file.append(bytes);
    edition.seal(name, file.end());
  };
  write(names.kept, Buffer.from(JSON.stringify(kept)));
  write(names.passages, shelf.toBytes());
  await saveSearchIndex(index, join(edition.path, names.index));
  edition.sealWritten(names.index);
  await keepGathered(gathered, headersOf(told), edition);
}

const headersOf = ({ inOrder }: ToldOnce<Filed>): Header[] => inOrder.map(({ header }) => header);

/** Opens what was kept. Throws `Damage` where anything is wrong with it. */
export async function openKept(edition: OpenedEdition, library: Library, synonyms: Synonyms): Promise<Ready> {
  const { arrangement, register, holdings } = parse(edition.read(names.kept));
  const { articles, problems } = await gatherFiled(library);
  const told = toldOf(articles, arrangement);
  const persons = personsOf(register);
  const shelf = createFiledShelf(told.inOrder, edition.read(names.passages));
  const index = await openIndex(edition, names.index, passageWeights);
  if (index.size !== shelf.size) throw new Damage(`${index.size} passages are indexed, of ${shelf.size}`);
  const texts = createTexts(persons, told.stories, namesOf(synonyms), shelf, index);
  const open = await openGathered(edition);
  const gathered = () => open(headersOf(told), told.stories);
  return { told, problems, persons, shelf, index, texts, holdings, gathered };
}

function parse(bytes: Buffer): Kept {
  try {
    return JSON.parse(bytes.toString()) as Kept;
  } catch {
    throw new Damage('what is kept of the corpus cannot be read');
  }
}

import type { Archive } from '../../../src/archive/port.js';
import type { Edition } from '../../../src/indexing/edition.js';
import { readReference, referTo } from '../../../src/reference.js';

/** Words to ask with: they stand in the articles of `articles.ts`, in several of them, or in none. */
const words = [
  'late ferry',
  'bridge 2019',
  'Tom Berg',
  'harbour',
  'zeppelin',
  'The tram is closed',
  'Minister',
];
const people = ['Tom Berg', 'Berg', 'Ada Lind', 'Lind', 'Minister'];

/** All that an edition answers to some questions, and what it says of itself. */
export async function answersOf({ archive, problems, copies, fingerprints }: Edition): Promise<unknown> {
  const asked = async <T>(all: readonly T[], ask: (one: T) => Promise<unknown>) =>
    Promise.all(all.map(async (one) => [one, await ask(one)]));
  return {
    problems,
    copies,
    fingerprints: [...fingerprints],
    holdings: archive.holdings(),
    passages: await asked(words, (question) => archive.passages(question, 5)),
    printing: await asked(words, (given) => archive.printing(given, 5)),
    wording: await asked(words, (given) => archive.wording(given, 5)),
    ranking: await asked(words, (query) => archive.ranking(query, 5)),
    topics: await asked(words, (topic) => archive.quotations({ topic }, 5)),
    quotations: await archive.quotations({}, 50),
    undated: await archive.undatedQuotations({ since: '2019-01-01' }),
    comparisons: await archive.comparisons({}, 20),
    events: await asked(words, (topic) => archive.events({ topic }, 20)),
    anyEvents: await archive.events({ topic: '', person: 'Tom Berg' }, 20),
    people: await asked(people, (name) => archive.people(name)),
    speakers: await asked(people, (name) => archive.speakerPrinted(name)),
    similar: await asked(['Tom Borg', 'Ada Lynd'], (name) => archive.similarPeople(name)),
    outlets: await archive.outlets(),
    suggested: await archive.suggestions('people', 'Be', 5),
    suggestedTopics: await asked(['', 't', 'harb'], (typed) => archive.suggestions('topics', typed, 5)),
    quoted: await archive.quoted(10),
    profiles: await archive.profiles(10),
    sources: await archive.sources(50),
    articles: await archive.articles({}, 50),
    read: await readAll(archive),
    referred: await referred(archive),
  };
}

/** All articles with what was found in them. */
async function readAll(archive: Archive): Promise<unknown> {
  const { articles } = await archive.articles({}, 50);
  return Promise.all(articles.map(({ header }) => archive.article(header.id)));
}

/** What stands around some findings, and who prints them elsewhere. */
async function referred(archive: Archive): Promise<unknown> {
  const { findings: events } = await archive.events({ topic: '', person: 'Tom Berg' }, 3);
  const { findings: passages } = await archive.passages('late ferry', 3);
  const found = [...(await archive.quotations({}, 5)), ...events, ...passages];
  const references = found.flatMap(({ citation }) => readReference(referTo(citation)) ?? []);
  return Promise.all(
    references.map(async (one) => [await archive.around(one), await archive.printedElsewhere(one)]),
  );
}

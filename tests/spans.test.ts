import { expect, test } from 'vitest';
import { analyse } from '../src/analysis/analyse.js';
import { buildArchive } from '../src/archive/memory.js';
import type { Analysis, Article, Span } from '../src/model.js';
import { haveOriginals, originals, whyNot } from './answers.js';
import { readCorpus } from './reading/readCorpus.js';
import { copyOfStarterCorpus } from './starterCorpus.js';

async function analysed(corpusDir: string): Promise<Analysis[]> {
  const analyses: Analysis[] = [];
  for await (const read of readCorpus(corpusDir)) if (!('reason' in read)) analyses.push(analyse(read));
  return analyses;
}

/** Every span that analysis gives, under the name of what it is. */
function* spansOf({ sentences, passages, quotations, dates, article }: Analysis): Generator<[string, Span]> {
  for (const span of article.body) yield ['block', span];
  for (const span of sentences) yield ['sentence', span];
  for (const span of passages) yield ['passage', span];
  for (const span of dates) yield ['date', span];
  for (const { content, source, cue } of quotations) {
    yield ['quotation', content];
    if (source) yield ['source', source];
    if (cue) yield ['cue', cue];
  }
}

const insideBody = ({ body }: Article, span: Span) =>
  body.some(({ start, end }) => span.start >= start && span.end <= end);

const corpora = [
  ['the starter corpus', copyOfStarterCorpus(), true],
  [`the page dumps${whyNot}`, originals, haveOriginals],
] as const;

for (const [name, corpusDir, there] of corpora) {
  test.skipIf(!there)(`every span of ${name} lies in its article`, async () => {
    const analyses = await analysed(corpusDir);
    expect(analyses).toHaveLength(5);
    for (const analysis of analyses) {
      const { article } = analysis;
      for (const [what, span] of spansOf(analysis)) {
        const exact = article.text.slice(span.start, span.end);
        expect(exact.trim(), `${what} of ${article.id}`).not.toBe('');
        expect(exact.length, `${what} of ${article.id}`).toBe(span.end - span.start);
        if (what !== 'passage') expect(insideBody(article, span), `${what}: ${exact}`).toBe(true);
      }
    }
  });

  test.skipIf(!there)(`every citation from ${name} is what stands there, letter for letter`, async () => {
    const analyses = await analysed(corpusDir);
    const texts = new Map(analyses.map(({ article }) => [article.id, article.text]));
    const archive = await buildArchive(analyses);
    const everything = 1_000;
    const topic = 'Trump Kim Japan North Korea meeting';
    const findings = [
      ...(await archive.passages(topic, everything)).findings,
      ...(await archive.quotations({ person: null, topic: null }, everything)),
      ...(await archive.events({ topic }, everything)).findings,
      ...(await archive.sources(everything)).findings,
    ];
    expect(findings.length).toBeGreaterThan(50);
    const citations = findings.flatMap(({ citation, further = [], around, printings = [] }) => [
      ...[citation, ...further, ...(around ? [around] : [])],
      ...printings.flatMap((printing) => [printing.citation, ...(printing.further ?? [])]),
    ]);
    for (const { article, start, end, exact } of citations) {
      expect(texts.get(article.id)?.slice(start, end)).toBe(exact);
    }
  });
}

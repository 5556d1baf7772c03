import { describe, expect, test } from 'vitest';
import { findSentences } from '../../../src/analysis/sentences.js';
import { answeringAmong } from '../../../src/archive/passages/answering.js';
import { articleOf } from '../../articles.js';
import { sought } from './sought.js';

const school =
  'The weather in Norvik was fine. Mayor Mara Lindt opened the new school on Monday. Children sang, and there was cake.';
const bridge =
  'The old bridge stood for years. The new bridge cost 40 million crowns. It is painted red, as the old bridge was.';

const answeringIn = (text: string, question: string) =>
  answeringAmong(text, findSentences(articleOf(text)), sought(question));

describe('the sentence that answers', () => {
  test.each([
    [school, 'Who opened the new school?', 'Mayor Mara Lindt opened the new school on Monday.'],
    [school, 'When did the new school open?', 'Mayor Mara Lindt opened the new school on Monday.'],
    [bridge, 'How much did the new bridge cost?', 'The new bridge cost 40 million crowns.'],
  ])('%s %s', (text, question, exact) => {
    const found = answeringIn(text, question);
    expect(found?.exact).toBe(exact);
    expect(text.slice(found?.start, found?.end)).toBe(exact);
  });

  test.each([
    // Nobody is named, nothing is asked that one sentence has, only one sentence.
    [bridge, 'Who built the new bridge?'],
    [bridge, 'What is known of the old bridge?'],
    [school, 'Why is there no tram?'],
    ['Mayor Mara Lindt opened the new school.', 'Who opened the new school?'],
  ])('%s leaves open: %s', (text, question) => expect(answeringIn(text, question)).toBeNull());
});

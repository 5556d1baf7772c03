import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/archive/declining/judgement.js';
import { readQuery } from '../../../src/archive/query/query.js';
import { termsOf } from '../../../src/archive/terms.js';

const passages = [
  'The ferry to Tarnby was cancelled on Monday because thick ice had bent its propeller.',
  'Harbour master Liv Brandt said divers would look at the ferry on Wednesday.',
  'The council of Skarvik voted for a budget that closes the library on Mondays.',
  'Nora Petrov, 17, won the chess championship of the valley in 52 moves.',
  'Storm Embla tore roofs from barns; the winds reached 148 kilometres an hour.',
].map((text) => ({ text, title: '' }));

const terms = passages.map(({ text }) => new Set(termsOf(text)));
const stock = {
  size: passages.length,
  frequency: (term: string) => terms.filter((these) => these.has(term)).length,
};
const judged = (question: string) =>
  judge(readQuery(question, { frequency: stock.frequency, spelledLike: () => [] }), stock);
const speaking = (question: string) => {
  const { speaks } = judged(question);
  return passages.flatMap((passage, i) => (speaks(passage) ? [i] : []));
};

describe('which passages speak of a question', () => {
  test.each([
    ['Why was the ferry to Tarnby cancelled?', [0]],
    ['Who won the chess championship?', [3]],
    ['How fast were the winds of Embla?', [4]],
    ['library on Mondays', [2]],
    ['Liv Brandt', [1]],
    ['chess championship', [3]],
  ])('%s', (question, expected) => {
    expect(speaking(question)).toEqual(expected);
  });

  test.each([
    ['nothing of it is there', 'How much does a trip to Mars cost?'],
    ['only the name is there', 'What did Liv Brandt say about football?'],
    ['only the name is there, and a measure is asked', 'How tall is Nora Petrov?'],
    ['another name is asked for', 'Did Marta Olsen win the chess championship in Bergvik?'],
    ['words alone that no passage has together', 'ferry championship'],
    ['stopwords alone', 'Who is it?'],
    ['no words at all', '???'],
    ['nothing', ''],
  ])('none where %s', (_why, question) => {
    expect(speaking(question)).toEqual([]);
  });

  test('a question of thousands of words is judged all the same', () => {
    expect(speaking(`${'ferry Tarnby '.repeat(3000)}?`)).toEqual([0]);
  });
});

describe('why a question is declined', () => {
  test.each([
    ['What did Liv Brandt say about football?', ['football']],
    ['Who owns the casino in Skarvik?', ['owns', 'casino']],
    ['Who is Marta Olsen?', ['Marta', 'Olsen']],
  ])('%s: words that no passage has, as asked', (question, missing) => {
    expect(judged(question).reasons(passages)).toEqual({ missing });
  });

  test.each([
    ['What did Liv Brandt say about the budget?', ['Liv Brandt', 'budget']],
    ['the library and the championship', ['library', 'championship']],
  ])('%s: things that no passage has together, names whole', (question, apart) => {
    expect(judged(question).reasons(passages)).toEqual({ missing: [], apart });
  });

  test.each([
    ['one thing alone', 'What of the budget?', passages],
    ['a passage that has all', 'Was the ferry cancelled on Monday?', passages],
    ['no passage at all', 'What did Liv Brandt say about the budget?', []],
    ['more things than tell anything', 'ferry budget chess storm', passages],
  ])('nothing is said to stand apart: %s', (_why, question, best) => {
    expect(judged(question).reasons(best)).toEqual({ missing: [] });
  });
});

import { expect, test } from 'vitest';
import { answersIn } from '../../../src/archive/passages/answers.js';
import { readWords } from '../../../src/archive/passages/readWords.js';
import { sought } from './sought.js';

test.each([
  ['Who opened the school?', 'Mayor Mara Lindt opened it in Norvik.', ['Mayor', 'Mara', 'Lindt']],
  ['Who opened the school?', 'It was opened on a sunny morning.', []],
  ['Who met Mara Lindt?', 'Mara Lindt came home.', []],
  ['When did it close?', 'It closed in March 2019, on a Friday.', ['March', '2019', 'Friday']],
  ['When did it close?', 'They may march there in 40 rows.', []],
  ['How many trams run?', 'In 2019 there were twelve trams on 3 lines.', ['twelve', '3']],
  ['How much did it cost?', 'It cost $ 4 million, said 3 engineers.', ['4']],
  ['How long did it last?', 'It lasted nine long months in 2019.', ['nine']],
  ['How far is it?', 'It is 12 miles away, or 3 hours.', ['12']],
  ['How old is she?', 'She turned 47 in 2019.', ['47']],
  ['Where was she born?', 'She was born in Norvik, Berg said.', ['Norvik']],
  ['Why did it break?', 'It broke because of the ice.', ['because']],
  ['Tell me about it', 'Mara Lindt came in 2019.', []],
])('%s %s', (question, text, answers) => {
  const { words } = readWords(text);
  expect(answersIn(words, sought(question)).map((place) => words[place]?.printed)).toEqual(answers);
});

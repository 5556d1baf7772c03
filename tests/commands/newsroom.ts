import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { botOver } from '../answers.js';
import { temporaryFolder } from '../folders.js';

/** Two invented articles. */
export const rows = [
  {
    id: 'ferry',
    title: 'Ferry cancelled',
    publisher: 'Norvik Post',
    published: '2025-03-03',
    text: `The ferry to Norvik was cancelled on Saturday because thick ice had broken its rudder.
“The ice has won this round,” said Norvik Mayor Mara Lindt. “We will not give up the ferry.”
In 2012 the ferry was bought in Riga.`,
  },
  {
    id: 'school',
    title: 'School opens',
    publisher: 'Harbour Courier',
    text: `Norvik Mayor Mara Lindt opened a school with nine classrooms.
“Every child in this town deserves a warm classroom,” said teacher Tom Lindt.
The school was planned before 2010. Ida Holm, a harbour pilot, watched.`,
  },
];

/** Another article, with words that witnesses tell of others. */
export const inquiry = {
  id: 'inquiry',
  title: 'Inquiry into the rudder',
  publisher: 'Harbour Courier',
  published: '2025-03-20',
  text: `An inquiry heard two witnesses on the broken rudder.
“My boss came in and said, ‘Write nothing down,’ and then he went home,” Emil Strand told the inquiry.
“I have never seen such thick ice,” the captain said.
“The rudder was sound when we left,” said Berit Vang, an engineer. “It will be mended by the autumn.”`,
};

/** The bot over two invented articles, and others that are given. */
export function askNewsroom(...others: readonly object[]) {
  const corpus = path.join(temporaryFolder(), 'articles.jsonl');
  writeFileSync(corpus, [...rows, ...others].map((row) => JSON.stringify(row)).join('\n'));
  return botOver(corpus);
}

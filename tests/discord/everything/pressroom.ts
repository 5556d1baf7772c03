import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from '../../folders.js';

const outlets = [
  'Norvik Post',
  'Harbour Courier',
  'Skerry Times',
  'Island Mail',
  'The Ferry',
  'Northern Echo',
];

const statement = '“The bridge to Gull Island will be open before the first snow falls,”';

/** One statement as several outlets print it, each among sentences of its own. */
const inSeveralOutlets = outlets.map((publisher, place) => ({
  id: `bridge-${place}`,
  title: `Bridge to open, ${publisher} learns`,
  publisher,
  published: `2025-03-0${place + 1}`,
  url: `https://press.example/bridge/${place}`,
  text: `The council of Norvik met for the ${place + 2}th time on the bridge to Gull Island.
${statement} said Karl Berg, the transport minister. He had come by the ${publisher} office before noon.
The bridge was planned in 201${place} and had been delayed because the old pier was too weak.`,
}));

const namesakes = ['Karl', 'Lena', 'Otto', 'Frida', 'Anders'].map((first, place) => ({
  id: `berg-${place}`,
  title: `${first} Berg on the harbour`,
  publisher: 'Harbour Courier',
  published: `2024-0${place + 1}-11`,
  text: `${first} Berg spoke in the harbour on Tuesday. “We need ${place + 3} more pilots before winter,” said ${first} Berg, a councillor of Norvik.
“Nobody on pier ${place} was asked,” ${first} Berg said.`,
}));

const sentence =
  'We have counted the ferries, and we have counted the piers, and we have counted the days until summer. ';

const longPassage = {
  id: 'speech',
  title: 'The speech of the harbour master in full',
  publisher: 'Skerry Times',
  published: '2025-01-19',
  url: 'https://press.example/speech',
  text: `The harbour master spoke for an hour.\n“${sentence.repeat(60)}Nobody has counted the storms,” said Signe Dahl, the harbour master.\nThen the lights went out.`,
};

const chronicle = {
  id: 'chronicle',
  title: 'A chronicle of the lighthouse',
  publisher: 'Island Mail',
  text: Array.from(
    { length: 30 },
    (_, year) =>
      `In ${1990 + year} a storm damaged the lighthouse of Skerry and the keeper repaired it with ${year + 2} men.`,
  ).join('\n'),
};

/**
 * A file of invented articles with what is hard to show: five people of one family name, one statement in six
 * outlets, a quotation of 6,000 characters, thirty events of one place.
 */
export function pressroom(): string {
  const rows = [...inSeveralOutlets, ...namesakes, longPassage, chronicle];
  const file = path.join(temporaryFolder(), 'articles.jsonl');
  writeFileSync(file, rows.map((row) => JSON.stringify({ language: 'en', ...row })).join('\n'));
  return file;
}

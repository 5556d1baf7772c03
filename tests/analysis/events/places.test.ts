import { expect, test } from 'vitest';
import { analysed } from '../../analysed.js';

/** The places of the first event of a text. */
const places = (text: string) => analysed(text, { published: '2024-03-01' }).events[0]?.places;

test.each([
  ['The two met in Ulm in 2019.', ['Ulm']],
  ['The two met in New Ulm, near Augsburg, in 2019.', ['New Ulm', 'Augsburg']],
  ['The two met in the Republic of Korea in 2019.', ['Republic of Korea']],
  ['In 2019 they met at Ulm Airport.', ['Ulm Airport']],
  ['In 2019 they went from Ulm to Augsburg. In 2018 it was warm in Augsburg.', ['Augsburg']],
  ['In 2019 they worked at Mastertech and wrote to Mastertech.', []],
  ['In 2019 they met in German waters.', []],
  ['They met in May 2019.', []],
  ['They met in May 2019 in Iran last.', ['Iran']],
  ['In 2019 they trusted in Lena Brandt. Lena Brandt is the mayor, said Lena Brandt.', []],
  ['In 2019 he served in the Senate.', []],
  ['In 2019 he believed in Ulm’s future.', []],
  ['ULM, Feb. 12 (Reuters) — The bridge fell on Monday.', ['ULM']],
  ['In 2019 she made a visit to Ulm.', ['Ulm']],
  ['In 2019 she flew to Ulm and wrote to Mastertech.', ['Ulm']],
  ['In 2019 she visited Ulm.', ['Ulm']],
  ['In 2019 the mayor visited Lena Brandt. Lena Brandt is a builder, said Lena Brandt.', []],
  ['Yesterday — and in 2019 — the bridge fell.', []],
  ['ULM — The bridge fell in 2019 and nobody was hurt.', ['ULM']],
])('%s: %j', (text, expected) => expect(places(text)).toEqual(expected));

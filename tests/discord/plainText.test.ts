import { expect, test } from 'vitest';
import { type Mention, plainText } from '../../src/discord/plainText.js';

const names: Readonly<Record<string, string>> = { user1: 'Ada', role2: 'keepers', channel3: 'harbour' };
const nameOf = ({ of, id }: Mention) => names[`${of}${id}`];
const plain = (markdown: string) => plainText(markdown, nameOf);

test.each([
  ['plain words stay', 'The ferry left at noon - he said: "go".', 'The ferry left at noon - he said: "go".'],
  ['emphasis', '*a* **b** ***c*** _d_ __e__ ~~f~~', 'a b c d e f'],
  ['signs that emphasize nothing', '5 * 3, snake_case, a ~ b', '5 * 3, snake_case, a ~ b'],
  ['spoilers', 'she ||never|| said', 'she never said'],
  ['code', '`we sail` and ```js\nsoon```', 'we sail and soon'],
  ['what is escaped', '\\*we\\* sail \\<3 c:\\dir', '*we* sail <3 c:\\dir'],
  ['headings and small print', '# Ferry\n-# small', 'Ferry\nsmall'],
  ['a line that names the speaker', '“We sail”\n- Ada Moss', '“We sail”\n- Ada Moss'],
  ['users, roles and channels', '<@1> <@!1> <@&2> in <#3>', '@Ada @Ada @keepers in #harbour'],
  ['whom nobody knows', '<@9> <@&9> in <#9>', '@user @role in #channel'],
  ['custom emoji', 'We <:sail:123> at<a:dawn:4>dawn', 'We at dawn'],
  ['emoji of Unicode', 'We sail ⛵', 'We sail ⛵'],
  ['a slash command and a time', '</who-said:1> on <t:1738972800:D>', '/who-said on 8 February 2025'],
  ['a time before all calendars', 'on <t:-99999999999>', 'on date not clear'],
  ['a link’s label', 'see [the **ferry**](https://a.example/b "Ferry") now', 'see the ferry now'],
  ['addresses', 'see https://a.example/b_c_d <https://b.example> now', 'see now'],
  ['brackets that are no link', 'we [the keepers] sail', 'we [the keepers] sail'],
  ['@everyone', 'hey @everyone', 'hey @everyone'],
  ['who said it, on the last line of a block quotation', '> We sail\n> — Ada Moss', '“We sail”\n— Ada Moss'],
  ['a block quotation', '> We **sail**\n> at dawn\nDid she?', '“We sail\nat dawn”\nDid she?'],
  ['one to the end', 'Ada:\n>>> We sail\n\nat dawn', 'Ada:\n“We sail\n\nat dawn”'],
  ['one with quotation marks', '> "We sail," she said.', '"We sail," she said.'],
  ['one with nothing in it', '> \nNo.', 'No.'],
  ['a sign that begins no quotation', '>no\n 5 > 3', '>no\n5 > 3'],
])('%s', (_, markdown, text) => {
  expect(plain(markdown)).toBe(text);
});

test.each(['`', '*', '_', '|', '[', '[](', '<', '<@', '<t:', '\\', '> ', '[a](https://', '-# '])(
  'a message of nothing but %s is read to its end',
  (scrap) => {
    expect(plain(`${scrap.repeat(4_000 / scrap.length)} end`)).toMatch(/end”?$/);
  },
);

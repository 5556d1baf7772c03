import { describe, expect, test } from 'vitest';
import { groupByText } from '../../../src/archive/stories/groups.js';
import type { Analysis } from '../../../src/model.js';
import { fixedForms, printed, report, sentences, towns } from './newsdesk.js';

const wire = report(1);
const paragraphs = wire.split('\n');
const groupsOf = async (analyses: readonly Analysis[]) =>
  (await groupByText(analyses)).map((group) => group.map(({ article }) => article.id).sort());

describe('one text', () => {
  test.each<[string, string]>([
    ['the same', wire],
    ['in other marks and capitals', wire.toUpperCase().replaceAll(',', ' –').replaceAll('.', ' …')],
    ['without paragraphs', wire.replaceAll('\n', ' ')],
    ['cut to its first half', paragraphs.slice(0, 3).join('\n')],
    ['cut to its beginning', paragraphs.slice(0, 1).join('\n')],
    ['with a local paragraph', [...paragraphs.slice(0, 2), report(7, 1), ...paragraphs.slice(2)].join('\n')],
    ['below another lead', [...sentences(8, 2), ...paragraphs.slice(1)].join('\n')],
    ['with local matter, cut', [...paragraphs.slice(0, 4), ...sentences(9, 2)].join('\n')],
    ['in another spelling', wire.replaceAll('harbour', 'harbor').replaceAll('grey', 'gray')],
    ['with a name spelt otherwise', wire.replaceAll('Sandhaven', 'Sandhafen')],
    ['with a correction', wire.replace(/of \w+/, 'of Elsewhere')],
    [
      'below another outlet’s notice',
      `${wire}\nThis material may not be published, broadcast, rewritten or redistributed by anybody.`,
    ],
  ])('%s', async (_, copy) => {
    expect(
      await groupsOf([printed('Wire', wire), printed('Tide', copy), printed('Other', report(2))]),
    ).toEqual([['tide', 'wire']]);
  });

  test('in a script without spaces', async () => {
    const text = [
      '日本首相在白宫与美国总统会谈之后表示，两国将继续就朝鲜半岛无核化问题保持密切合作。',
      '他还提到上世纪被绑架的公民，说解决这个问题的时间已经不多了。',
    ].join('\n');
    expect(
      await groupsOf([printed('Tide', text), printed('Wire', `${text}总统则说他愿意再次会面。`)]),
    ).toEqual([['tide', 'wire']]);
  });

  test('of versions that one address gave', async () => {
    const url = 'https://tide.example/live';
    const earlier = printed('Tide', report(1, 2), { id: 'earlier', url });
    const later = printed('Tide', `${report(2, 3)}\n${report(1, 2)}`, { id: 'later', url });
    expect(await groupsOf([earlier, later])).toEqual([['earlier', 'later']]);
  });
});

const statement = `“${sentences(3, 8).join(' ')}” said the mayor of Norvik.`;
const notice = report(4, 3);
const many = (make: (i: number) => string, publisher: string | null = null): Analysis[] =>
  Array.from({ length: 6 }, (_, i) =>
    printed(publisher, make(i), { id: `${i}`, published: `2025-01-0${i + 1}` }),
  );
const result = fixedForms((throwOf) => {
  const figure = () => throwOf([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  return `${throwOf(towns)} beat ${throwOf(towns)} ${figure()}-${figure()} on Saturday in front of ${figure()}00 spectators, who had come in spite of the rain that fell all day. The first goal was scored after ${figure()} minutes, and shortly before the break it was two. In the second half neither side could find a way through a well organised defence, and so it ended. ${throwOf(towns)} now stay in place ${figure()} of the table, with ${figure()} points from all games of the season that has just begun.`;
}, 12);

describe('several texts', () => {
  test.each<[string, Analysis[]]>([
    ['reports of other things', many((i) => report(10 + i))],
    [
      'reports in own words around a long statement',
      many((i) => `${report(20 + i, 1)}\n${statement}\n${report(30 + i, 1)}`),
    ],
    ['short ones around it', many((i) => `${sentences(20 + i, 2).join(' ')}\n${statement}`)],
    ['columns above a long standing notice', many((i) => `${report(40 + i, 2)}\n${notice}`)],
    ['columns of one outlet below one', many((i) => `${notice}\n${report(40 + i, 2)}`, 'Tide')],
    ['results in a fixed form', result.map((text, i) => printed('Tide', text, { id: `${i}` }))],
    [
      'a report and a live blog that has it',
      [printed('Live', report(50, 12)), printed('Tide', report(50, 12).split('\n')[7] ?? '')],
    ],
    ['a notice that many print', many(() => 'Tickets are sold at the gate from Monday on.')],
    ['nothing', [printed('Tide', ''), printed('Wire', ''), printed(null, ' \n ')]],
  ])('%s', async (_, analyses) => expect(await groupsOf(analyses)).toEqual([]));

  test('that a roundup joins stay two', async () => {
    const [one, two] = [report(60, 4), report(61, 4)];
    const groups = await groupsOf([
      printed('Tide', one),
      printed('Wire', two),
      printed('Roundup', `${one}\n${two}`),
    ]);
    expect(groups.flat()).not.toContain('wire');
  });
});

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/reading/read.js';
import { blocks } from './bodies.js';

const one = 'The harbour bridge of Port Lorne opened on Monday after nine years of work and two floods.';
const two = '“It holds,” said the engineer Ada Moss, who walked across it first with her two daughters.';
const three = 'The town had waited for the crossing since the old ferry sank in the winter storms of 2009.';
const rest = [
  'The council has promised to keep the toll low for those who live on the northern shore, where most of the farms are.',
  'A study of the university of Arden counts four thousand carts and cars a day, twice as many as the ferry had carried.',
];
const body = [one, two, three, ...rest];
const header = 'Harbour bridge of Port Lorne opens\n\nBy Ruth Vale\n5 May 2018 08:11';

/** A page around the paragraphs: what stands above, between the first two, and below. */
const page = (above: string, between = '', below = '') =>
  [above, one, between, two, three, ...rest, below].filter(Boolean).join('\n\n');

describe('what is no article is left out', () => {
  test.each<[string, string]>([
    [
      'a menu',
      page('News\nPolitics\nSport\nWeather\n\nHarbour bridge opens\n\nBy Ruth Vale\n5 May 2018 10:00'),
    ],
    ['a menu of bullets', page('  • News\n  • Politics\n  • Sport\n\nHarbour bridge opens\n\n5 May 2018')],
    [
      'a ticker of whole sentences',
      page(
        `BREAKING\n${['A ship ran aground near Cape Dunn early this morning.', 'The council of Arden votes on its budget tonight, officials say.', 'Two trains collided outside of Marl, nobody was hurt, police say.', 'A storm warning is in force for the whole northern coast until noon.', 'Farmers in the valley expect the best apple harvest in a decade.'].join('\n')}\n\nHarbour bridge of Port Lorne opens\n\n  • By Ruth Vale\n  • 5 May 2018 08:11`,
      ),
    ],
    ['teasers', page(header, 'Related News\n\nFerry company closes\n\nStorm damages a pier in Arden')],
    ['a pointer', page('', 'Read more: Ferry company closes')],
    ['an advertisement’s mark', page('', 'Advertisement')],
    ['a credited picture', page('', 'A crowd on the bridge.\nPhoto: Kim Alder')],
    [
      'a caption printed twice',
      page('', '  • Ada Moss on the bridge in May 2,2018.\n    Ada Moss on the bridge in May 2, 2018.'),
    ],
    ['buttons', page(header, 'Share this:\n  • Facebook\n  • Twitter\n  • Email')],
    ['tags', page('', '', 'Tags\n\nBridges\nPort Lorne')],
    [
      'what others read',
      page('', '', 'Most Read\n\nFerry company closes after ninety years\n\nStorm damages pier'),
    ],
    [
      'doubled teasers',
      page(
        '',
        '',
        'Similar News\n\nFerry company closes todayFerry company closes todayThe last company that ran boats to Port Lorne has closed, its owner told the harbour master.\nRead more »',
      ),
    ],
    [
      'cut-off teasers',
      page(
        '',
        '',
        'Latest from our desk\n\nFerry company closes\n\nThe last company that ran boats to the town of Port Lorne has closed, and its owner said that',
      ),
    ],
    ['rights', page('', '', '© 2018 The Lorne Ferry. All Rights Reserved.')],
    ['the desk’s note', page('', '', '(Reporting by Ruth Vale; editing by Tom Reed)')],
  ])('%s', (_, text) => {
    expect(blocks('page', text)).toEqual(body);
  });
});

describe('what is the article’s is kept', () => {
  test.each<[string, string, string[]]>([
    ['a file that is all article', page(''), body],
    ['a subheading', page('', 'A long wait'), [one, 'A long wait', two, three, ...rest]],
    [
      'the subheading below teasers',
      page(header, 'Related News\n\nFerry company closes\n\nThe engineer and her daughters'),
      [one, 'The engineer and her daughters', two, three, ...rest],
    ],
    ['an agency’s mark at the end', `${page('')} (ANI)`, [...body.slice(0, -1), `${rest[1]} (ANI)`]],
    [
      'a list',
      page('', '  • Nine years of work\n  • Two floods'),
      [one, 'Nine years of work', 'Two floods', two, three, ...rest],
    ],
    [
      'paragraphs whose lines were broken by hand',
      `${one.slice(0, 52)}\n${one.slice(53)}\n\n${two.slice(0, 63)}\n${two.slice(64)}\n\n${three.slice(0, 46)}\n${three.slice(47)}`,
      [
        `${one.slice(0, 52)}\n${one.slice(53)}`,
        `${two.slice(0, 63)}\n${two.slice(64)}`,
        `${three.slice(0, 46)}\n${three.slice(47)}`,
      ],
    ],
    ['one very long line', `Comments\n\n${body.join('')}\n\nSimilar News\n\nWorld news`, [body.join('')]],
  ])('%s', (_, text, expected) => {
    expect(blocks('page', text)).toEqual(expected);
  });
});

test.each([
  ['Ruth Vale won the seat of Lorne in 2016.', 'Ruth Vale won the seat of Lorne in 2020.'],
  ['“The bridge is safe to cross,” she said.', '“The bridge is safe to cross,” he said.'],
])('sentences that differ in a word are no captions: %s %s', (first, second) => {
  expect(blocks('page', page(header, `${first}\n\n${second}`))).toEqual(
    expect.arrayContaining([first, second]),
  );
});

test.each([
  'A crowd of farmers on the bridge of Port Lorne in ... more',
  'A crowd of farmers on the bridge of Port…',
])('a caption printed again and cut off is none of the article: %s', (cut) => {
  const caption = 'A crowd of farmers on the bridge of Port Lorne in May, with their carts. less';
  expect(blocks('page', page(header, `${cut}\n${caption}`))).toEqual(body);
});

test.each([
  'Privacy is a right that the council must protect, the mayor told reporters on Monday.',
  'By using the bridge, farmers will save two hours each day, the engineer said.',
  'Posted at the northern shore, two guards counted every cart that crossed the bridge.',
  'Copyright law has nothing to do with it, the mayor told reporters on Monday.',
  'Comments by the mayor had angered farmers on both shores during the campaign.',
  'Related costs rose to nine million crowns, more than twice what was planned.',
  'Most read it as a sign of hope.',
  'Share prices fell sharply.',
  'Ada Moss is a writer and an engineer who was born in Port Lorne.',
  'Reporting by two newspapers had shown, the mayor said, “that nobody paid”.',
])('a sentence that only begins like a part of a page is kept: %s', (sentence) => {
  expect(blocks('page', page(header, sentence))).toContain(sentence);
});

test.each(['Share prices fell in Lorne on Friday', 'Search for missing boy', 'Popular cafe in Lorne closes'])(
  'a headline that begins like a button is one: %s',
  (title) => {
    const text = page(`${title}\n\nBy Ruth Vale\n5 May 2018 08:11`);
    const article = readArticle({ id: 'one', format: 'page', text });
    expect(article).toMatchObject({ title, byline: 'Ruth Vale', published: '2018-05-05' });
  },
);

describe('the header', () => {
  const read = (text: string) => readArticle({ id: 'one.txt', format: 'page', text });

  test.each<[string, string, object]>([
    [
      'headline, byline and day',
      page('News\n\nHarbour bridge of Port Lorne opens\n\nBy Ruth Vale\n\n5 May 2018 08:11'),
      {
        title: 'Harbour bridge of Port Lorne opens',
        byline: 'Ruth Vale',
        published: '2018-05-05',
        captured: null,
      },
    ],
    [
      'a day above the headline',
      page('May 5, 2018\n2 mins read\n\nHarbour bridge of Port Lorne opens'),
      { published: '2018-05-05' },
    ],
    [
      'the first day, not the change',
      page('Harbour bridge of Port Lorne opens\n\nMay 5, 2018 | 4:20am | Updated May 6, 2018'),
      { published: '2018-05-05' },
    ],
    ['a day before the first words', `date 2018-05-05 ${page('')}`, { title: null, published: '2018-05-05' }],
    [
      'the day of rendering',
      page('', '', 'Render Time: 2019-02-15 06:34:28'),
      { published: null, captured: '2019-02-15' },
    ],
    [
      'a day in the body',
      page('', 'The date of 5 May 2018 was chosen by the council many years ago.'),
      { published: null },
    ],
    [
      'an outlet by its emblem',
      page('Harbour bridge of Port Lorne opens\n  • 📰 TheFerry'),
      { publisher: 'TheFerry' },
    ],
    [
      'an outlet in the standfirst',
      page(
        `May 5, 2018\n\nHarbour bridge of Port Lorne opens\n\n${three.slice(0, -1)} and some of the winters before it…reports Lorne Ferry`,
      ),
      { publisher: 'Lorne Ferry' },
    ],
    [
      'an outlet that signs',
      page('Lorne Ferry\n\nHarbour bridge of Port Lorne opens\n\nBy Lorne Ferry\n5 May 2018 08:11'),
      { publisher: 'Lorne Ferry', byline: null },
    ],
    ['nothing', page(''), { title: null, byline: null, publisher: null, published: null, captured: null }],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  test('the day before the first words is no body', () => {
    expect(blocks('page', `date 2018-05-05 ${page('')}`)).toEqual(body);
  });
});

test.each<[string, string, string | null]>([
  [
    'above the menu is that of the rendering',
    'The Kelby News\nMonday, November 23, 2020\nHome | News | Sport\n',
    null,
  ],
  ['above the headline is the article’s', 'March 25, 2020\n2 mins read\n\n', '2020-03-25'],
])('a day %s', (_, top, published) => {
  const text = `${top}Mill of Kelby closes after flood\n\n${'The old mill of Kelby closed after the river flooded its lower floors, its owner said on Sunday.\n\n"We will not open again before spring," Ada Moss told reporters outside the mill of Kelby.\n\n'}`;
  const article = readArticle({ id: 'one', format: 'page', text });
  expect(article.published).toBe(published);
  expect(article.title).toBe('Mill of Kelby closes after flood');
});

const around = (line: string) =>
  `Ferry opens in Lorne\nBy Ruth Vale\n8 February 2025\n\n${[
    'The ferry of Lorne opened on Saturday after nine years of work on the two piers of the harbour.',
    line,
    'Nobody in the town had believed that the ferry would ever sail again after the storms of the winter.',
    'The mayor promised that children will sail for nothing for as long as the town owns the ferry.',
  ].join('\n\n')}\n`;

test.each([
  'Our website was hacked and cookies were stolen from you, the hacker said in a letter to the readers.',
  'Updated figures showed on Friday 8 February 2025 that forty boats had been lost in the storms.',
  'Published on 8 February 2025, the report blames the owners of the harbour for the loss of the boats.',
  'Sign up your children for the school of the town, the mayor of Lorne said.',
])('the article says: "%s"', (sentence) => {
  expect(blocks('page', around(sentence))).toContain(sentence);
});

test.each([
  'We use cookies on this website to give you the best of what we have for you.',
  'Updated on 8 February 2025 at 10:11',
  'Sign up for our newsletter',
])('the page says: "%s"', (line) => {
  expect(blocks('page', around(line))).not.toContain(line);
});

test.each<[string, string | null]>([
  ['Kelby Ferry logo', 'Kelby Ferry'],
  ['The new logo', null],
  ['Town argues over logo', null],
])('above a page, "%s" names %s', (line, publisher) => {
  const text = `${line}\n\n${around('It will sail every hour, from six in the morning until nine in the evening.')}`;
  expect(readArticle({ id: 'one', format: 'page', text }).publisher).toBe(publisher);
});

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../src/picture/entries.js';
import { loadFaces } from '../../src/picture/faces.js';
import { layOut } from '../../src/picture/layout.js';
import { escapeXml, writeSvg } from '../../src/picture/svg.js';
import { rasterise } from './builtPicture.js';
import { article, event, otherwise } from './timelines.js';

const hostile = [
  '</text><image href="file:///etc/passwd"/><text>',
  ']]><script>alert(1)</script><![CDATA[',
  '<!DOCTYPE svg [<!ENTITY a "b">]>&a;&#0;&#x1F;&amp;',
  '" onload="x" style=\'fill:red\'',
  'null\u0000, bell\u0007, escape\u001b[31m, half \ud83d pair \udc00, none \uffff\ufffe',
  '\u202eturned\u2066 round\u200f\u200b',
  'Z\u0351\u036b\u0343a\u0363l\u0368g\u0361o '.repeat(100),
  'x'.repeat(10_000),
  '&<>"\' '.repeat(2_000),
];

const svgOf = (text: string) => {
  const accounts = [
    {
      ...otherwise('Tide', '2018-06-11'),
      citation: { exact: text, start: 0, end: 1, article: article(text) },
    },
  ];
  const findings = [event('2018-06-12', text, { accounts }), event(text, 'It happened.')];
  const layout = layOut(text, entriesOf(findings, 'event'), loadFaces()) ?? expect.fail('nothing is drawn');
  return { layout, svg: writeSvg(layout) };
};

describe('an article’s letters stay letters', () => {
  test.each(hostile)('%#: %.40j', async (text) => {
    const { layout, svg } = svgOf(text);
    const { document } = parseHTML(svg);
    const names = new Set([...document.querySelectorAll('*')].map(({ localName }) => localName));
    expect([...names].sort()).toEqual(['circle', 'line', 'rect', 'svg', 'text']);
    expect([...document.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(
      layout.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
    );
    const attributes = new Set(
      [...document.querySelectorAll('*')].flatMap((shape) => shape.getAttributeNames()),
    );
    expect([...attributes].filter((name) => /href|style|^on/.test(name))).toEqual([]);
    expect(svg.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
    // The rasteriser's parser is strict: it takes well-formed XML only.
    await expect(
      rasterise({ svg, width: layout.width, height: layout.height, zoom: 0.1 }),
    ).resolves.toBeInstanceOf(Uint8Array);
  });

  test.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
    ['"it\'s"', '&quot;it&#39;s&quot;'],
    [']]>', ']]&gt;'],
    ['half \ud83d, pair 😀', 'half , pair 😀'],
    ['a\u0000\u001b\u007f\ufffeb', 'a\u007fb'],
    ['Trần', 'Trần'],
  ])('%j is written %j', (text, written) => {
    expect(escapeXml(text)).toBe(written);
  });
});

test('what is not well-formed is refused, and the next picture is drawn', async () => {
  const size = { width: 10, height: 10, zoom: 1 };
  await expect(rasterise({ svg: '<svg', ...size })).rejects.toThrow('The picture could not be drawn: ');
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
  await expect(rasterise({ svg, ...size })).resolves.toBeInstanceOf(Uint8Array);
});

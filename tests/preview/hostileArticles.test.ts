import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { hasNoBrowser, inBrowser, patience, phone, test, tooWideBy } from './browser.js';
import { serving } from './served.js';
import { command } from './walking.js';

const title = `<img src=x onerror=alert(1)><script>alert(2)</script> **bold** [link](javascript:alert(3)) \u202egnp.`;

/** What somebody may write into an article who means harm, or a machine that is broken. */
const texts: Readonly<Record<string, string>> = {
  'scripts.txt': `<script>alert(1)</script> “<img src=x onerror="alert(2)">,” said Tom <b>Berg</b> on Friday. <svg/onload=alert(3)>`,
  'directions.json': `\u202e“The ferry is late,” said Tom Berg.\u2066 Nobody knew.\nThe next line is plain again. العبارة متأخرة.`,
  'zeros.json': `A NUL \0 and a bell \u0007 and half a character \ud83d stand here. “It is \0 late,” said Tom Berg.\r\nAnd so on.`,
  'longWord.json': `“${'W'.repeat(5_000)},” said Tom Berg on Friday. ${'https://example.org/'.repeat(200)}`,
  'longText.json': '“The ferry is late again,” said Tom Berg on 12 June 2019.\n'.repeat(17_000),
};

const served = serving(
  Object.fromEntries(
    Object.entries(texts).map(([name, text], i) => [
      name,
      name.endsWith('.txt')
        ? text
        : JSON.stringify({
            title: `${title} ${i}`,
            text,
            url: 'javascript:alert(4)',
            published: '2025-02-08',
          }),
    ]),
  ),
);
const at = (path: string) => `${served.address}${path}`;

describe.skipIf(hasNoBrowser)(`articles of whoever means harm stay text, ${inBrowser}`, () => {
  test('in the list', async ({ visit }) => {
    const page = await visit(at('articles'), phone);
    await page.getByRole('status').getByText('1 to 5 of 5').waitFor();
    expect(await page.getByRole('link', { name: '<img src=x onerror=alert(1)>' }).count()).toBe(4);
    expect(await page.locator('main img, main script, main svg').count()).toBe(0);
    expect(await tooWideBy(page)).toBe(0);
  });

  test.for(Object.entries(texts).filter(([name]) => name !== 'longText.json'))(
    'on its page: %s',
    async ([name, text], { visit }) => {
      const page = await visit(at(`articles/${name}`), phone);
      const heading = name.endsWith('.txt') ? name : '<img src=x onerror=alert(1)>';
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      expect(await page.locator('#text').textContent()).toBe(text);
      expect(await page.locator('main img, main script, main svg, #text b').count()).toBe(0);
      expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0);
      expect(await tooWideBy(page)).toBe(0);
    },
  );

  test('of a megabyte is shown in parts', async ({ visit }) => {
    const text = texts['longText.json'] ?? '';
    const page = await visit(at('articles/longText.json'));
    const shown = page.locator('#text');
    expect(await shown.textContent()).toBe(text.slice(0, 100_000));
    expect(await page.locator('dl').innerText()).toMatch(/Read of what is shown\s+[\d,]+ blocks/);
    await page.getByRole('link', { name: 'The part after' }).click();
    await expect.poll(() => shown.textContent(), patience).toBe(text.slice(100_000, 200_000));
    const place = text.indexOf('“', 650_000) + 1;
    await page.goto(at(`articles/longText.json#${place}-${place + 9}`));
    await expect.poll(() => page.locator('.here').allTextContents(), patience).toEqual(['The ferry']);
  });
});

describe.skipIf(hasNoBrowser)(`accents that are piled up, ${inBrowser}`, () => {
  const piled = `Z${'\u0300\u0316'.repeat(150)}a`;
  const beside = serving({
    'a.json': JSON.stringify({ title: 'The first', text: 'One.', published: '2025-02-09' }),
    'b.json': JSON.stringify({
      title: `Ferry ${piled}`,
      text: `The ferry is late. “The ferry is late,” said Tom Berg.`,
      published: '2025-02-08',
    }),
    'c.json': JSON.stringify({ title: 'The third', text: 'Three.', published: '2025-02-07' }),
  });

  /** Fails where a picture of something changes when the accents are taken away. */
  async function areNotSeenOn(one: Locator, accented: Locator): Promise<void> {
    const before = await one.screenshot();
    await accented.evaluate((element: { textContent: string }) => {
      element.textContent = element.textContent.normalize('NFD').replace(/\p{M}+/gu, '');
    });
    expect(before.equals(await one.screenshot())).toBe(true);
  }

  test.for(['The first', 'The third'])('do not cover the next in the list: %s', async (title, { visit }) => {
    const page = await visit(`${beside.address}articles`);
    const item = (words: string) => page.getByRole('listitem').filter({ hasText: words });
    await item(title).waitFor();
    await areNotSeenOn(item(title), item('Ferry').getByRole('link'));
  });

  test('do not cover what is said above them in a reply', async ({ visit }) => {
    const page = await visit(beside.address);
    const reply = await command(page, '/quote Tom Berg');
    const accented = reply.locator('.text > *').filter({ hasText: 'Ferry' }).last();
    await areNotSeenOn(reply.locator('blockquote').first(), accented);
  });
});

import { describe, expect } from 'vitest';
import { hasNoBrowser, inBrowser, patience, phone, styleOf, test, tooWideBy, wide } from './browser.js';
import { serving } from './served.js';

const ferries = `---
title: Late again
publisher: The Harbour Post
published: 2025-02-08
---

Ferry operator Tom Berg spoke on Friday. “The ferry is late,” Berg said, “because of the ice that came in 2019.”

According to Ada Lind, the harbour was closed in January.
`;

const served = serving({
  'ferries.md': ferries,
  'nobody.txt': '“Nobody has asked the fishermen of this town what they think.”\n\nThe harbour was closed.\n',
  'bad.json': '{',
  ...Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [
      `many/${i}.txt`,
      `The tram left at ${i}. It was late on the way.\n`,
    ]),
  ),
});
const at = (path: string) => `${served.address}${path}`;

describe.skipIf(hasNoBrowser)(`the list of articles, ${inBrowser}`, () => {
  test('names each with outlet, date and what it has, a page at a time', async ({ visit }) => {
    const page = await visit(at('articles'));
    await page.getByRole('status').getByText('1 to 50 of 62').waitFor();
    const first = page.getByRole('listitem').filter({ hasText: 'Late again' });
    expect(await first.innerText()).toMatch(
      /^Late again\s+The Harbour Post · published 8 February 2025 · 31 words · 2 quotations$/,
    );
    await page.getByRole('link', { name: 'Older' }).click();
    await page.getByRole('status').getByText('51 to 62 of 62').waitFor();
    await page.getByRole('link', { name: 'Newer' }).click();
    await page.getByRole('status').getByText('1 to 50 of 62').waitFor();
  });

  test('is searched by title, outlet or file, and says what was not read and why', async ({ visit }) => {
    const page = await visit(at('articles'));
    await page.getByRole('searchbox').fill('harbour post');
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('status').getByText('1 to 1 of 1').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('harbour post');
    expect(await page.getByRole('listitem').filter({ hasText: 'bad.json' }).innerText()).toMatch(
      /^bad\.json: \S+/,
    );
    await page.getByRole('link', { name: 'Late again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Late again' }).waitFor();
  });
});

describe.skipIf(hasNoBrowser)(`an article with its marks, ${inBrowser}`, () => {
  test('has all its letters once and in order, with what was found in them', async ({ visit }) => {
    const page = await visit(at('articles/ferries.md'));
    const text = page.locator('#text');
    expect(await text.textContent()).toBe(ferries);
    expect(await text.locator('.left-out').first().innerText()).toContain('title: Late again');
    expect(
      await text
        .locator('[data-speaker]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-speaker'))),
    ).toEqual(['Tom Berg', 'Tom Berg', 'Ada Lind']);
    expect(
      await text
        .locator('[data-value]')
        .evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute('data-value')])),
    ).toEqual([
      ['Friday', '2025-02-07'],
      ['January', '2025-01, not certain'],
    ]);
  });

  test('tells of a mark that is pointed at, tapped, or reached by the keyboard', async ({ visit }) => {
    const page = await visit(at('articles/ferries.md'));
    const told = page.getByRole('region', { name: 'What is marked here' });
    await page.locator('.date', { hasText: 'Friday' }).hover();
    await told.getByText('“Friday”: 7 February 2025, from the date of publication').waitFor();
    await page.locator('.quotation', { hasText: 'The ferry is late' }).click();
    await told.getByText('in quotation marks').waitFor();
    const stops = page.locator('#text').getByRole('button');
    await stops.first().focus();
    await told.getByText('Tom Berg').waitFor();
    await page.keyboard.press('End');
    await told.getByText('“January”: January 2025').waitFor();
    await page.keyboard.press('ArrowLeft');
    await told.getByText('“January”').waitFor({ state: 'detached' });
    expect(await page.locator('#text [tabindex="0"]').count()).toBe(1);
    expect(await stops.first().textContent()).toBe('Tom Berg');
  });

  test('leads from the list of quotations to their places, and from an address to its place', async ({
    visit,
  }) => {
    const page = await visit(at('articles/ferries.md'));
    await page
      .getByRole('navigation', { name: 'Quotations' })
      .getByRole('link', { name: /Ada Lind/ })
      .click();
    await page.locator('.here').getByText('the harbour was closed').waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#\d+-\d+$/);
    const start = ferries.indexOf('Friday');
    await page.goto(at(`articles/ferries.md#${start}-${start + 6}`));
    await expect.poll(() => page.locator('.here').allTextContents(), patience).toEqual(['Friday']);
  });

  test('shows or hides each kind, and what was left out', async ({ visit }) => {
    const page = await visit(at('articles/ferries.md'));
    const leftOut = page.locator('#text .left-out').first();
    await leftOut.waitFor();
    await page.getByRole('checkbox', { name: 'What was left out' }).uncheck();
    await leftOut.waitFor({ state: 'hidden' });
    expect(await page.locator('#text').textContent()).toBe(ferries);
    const friday = page.locator('.date', { hasText: 'Friday' });
    const label = () => styleOf(friday, 'content', '::after');
    expect(await label()).toContain('2025-02-07');
    await page.getByRole('checkbox', { name: 'Dates' }).uncheck();
    expect(await label()).toBe('none');
    await page.getByRole('checkbox', { name: 'Events' }).check();
    expect(await styleOf(page.locator('.event').first(), 'text-decoration-style')).toBe('wavy');
  });

  test('says that it is unclear who speaks', async ({ visit }) => {
    const page = await visit(at('articles/nobody.txt'));
    await page.getByRole('navigation', { name: 'Quotations' }).getByText('speaker unclear').waitFor();
    expect(await page.locator('[data-speaker]').getAttribute('data-speaker')).toBe('speaker unclear');
  });

  test('that is not there is said to be missing', async ({ visit }) => {
    const page = await visit(at('articles/gone.md'), { forgives: /404/ });
    await page.getByRole('alert').getByText('no such article').waitFor();
  });
});

describe.skipIf(hasNoBrowser)(`the pages of articles, ${inBrowser}`, () => {
  const looks = [
    { name: 'wide and light', look: { ...wide, colorScheme: 'light' } },
    { name: 'wide and dark', look: { ...wide, colorScheme: 'dark' } },
    { name: 'on a phone', look: { ...phone, colorScheme: 'light' } },
  ] as const;
  for (const { name, look } of looks) {
    test.for(['articles', 'articles/ferries.md'])(
      `%s ${name} is no wider than the window`,
      async (path, { visit }) => {
        const page = await visit(at(path), look);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await tooWideBy(page)).toBe(0);
      },
    );
  }
});

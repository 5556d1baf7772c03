import path from 'node:path';
import { describe } from 'vitest';
import { starterCorpus } from '../starterCorpus.js';
import { hasNoBrowser, phone, test, wide } from './browser.js';
import { serving } from './served.js';

const folder = process.env.SHOTS;
const served = serving(starterCorpus);

const looks = [
  { name: 'wide-light', look: { ...wide, colorScheme: 'light' } },
  { name: 'wide-dark', look: { ...wide, colorScheme: 'dark' } },
  { name: 'phone-light', look: { ...phone, colorScheme: 'light' } },
  { name: 'phone-dark', look: { ...phone, colorScheme: 'dark' } },
] as const;

const article = 'articles/2025-02-08-trump-ishiba-north-korea.md';

describe.skipIf(hasNoBrowser || !folder)('pictures of the pages (only into a folder named in SHOTS)', () => {
  const into = (name: string) => ({ path: path.resolve(folder ?? '', `${name}.png`) });

  test.for(looks)('the list of articles, $name', async ({ name, look }, { visit }) => {
    const page = await visit(`${served.address}articles`, look);
    await page.getByRole('status').waitFor();
    await page.screenshot(into(`articles-${name}`));
  });

  test.for(looks)('an article, $name', async ({ name, look }, { visit }) => {
    const page = await visit(`${served.address}${article}`, look);
    const quotation = page.getByRole('navigation', { name: 'Quotations' }).getByRole('link').nth(2);
    await quotation.click();
    await page.locator('.here').first().waitFor();
    await page.screenshot(into(`article-${name}`));
  });
});

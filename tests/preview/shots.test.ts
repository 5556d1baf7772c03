import path from 'node:path';
import { describe } from 'vitest';
import { copyOfStarterCorpus } from '../starterCorpus.js';
import { hasNoBrowser, phone, test } from './browser.js';
import { serving } from './served.js';
import { command } from './walking.js';

const folder = process.env.SHOTS;
const served = serving(folder ? copyOfStarterCorpus() : {});

const wide = { viewport: { width: 1120, height: 700 } };
const looks = [
  { name: 'light', look: { ...wide, colorScheme: 'light' } },
  { name: 'dark', look: { ...wide, colorScheme: 'dark' } },
  { name: 'phone', look: { ...phone, colorScheme: 'light' } },
] as const;

const article = 'articles/2025-02-08-trump-ishiba-north-korea.md';

describe.skipIf(hasNoBrowser || !folder)('pictures of the pages (only into a folder named in SHOTS)', () => {
  const into = (name: string) => ({ path: path.resolve(folder ?? '', `preview-${name}.png`) });

  test.for(looks)('a conversation, $name', async ({ name, look }, { visit }) => {
    const page = await visit(served.address, look);
    const reply = await command(page, '/quote Shigeru Ishiba');
    await reply.getByText('So our time is limited').first().waitFor();
    await page.screenshot(into(`conversation-${name}`));
  });

  test.for(looks)('an article, $name', async ({ name, look }, { visit }) => {
    const page = await visit(`${served.address}${article}`, look);
    const quotation = page.getByRole('navigation', { name: 'Quotations' }).getByRole('link').nth(2);
    await quotation.click();
    await page.locator('.here').first().waitFor();
    await page.screenshot(into(`article-${name}`));
  });
});

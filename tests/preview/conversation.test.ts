import { describe, expect } from 'vitest';
import { starterCorpus } from '../starterCorpus.js';
import { hasNoBrowser, inBrowser, phone, test, tooWideBy, wide } from './browser.js';
import { serving } from './served.js';

const served = serving(starterCorpus);

describe.skipIf(hasNoBrowser)(`a conversation, ${inBrowser}`, () => {
  const looks = [
    { name: 'wide and dark', look: { ...wide, colorScheme: 'dark' } },
    { name: 'on a phone', look: { ...phone, colorScheme: 'light' } },
  ] as const;

  test.for(looks)(
    'is asked in the box, and answered with what was said, $name',
    async ({ look }, { visit }) => {
      const page = await visit(served.address, look);
      await page.locator('#words').fill('What did Shigeru Ishiba say?');
      await page.locator('#words').press('Enter');
      const reply = page.getByRole('article', { name: 'Reply of On the Record' });
      await reply.getByText('So our time is limited').first().waitFor();
      expect(await tooWideBy(page)).toBe(0);
      await page.reload();
      await reply.getByText('So our time is limited').first().waitFor();
    },
  );

  test('leads to the articles and back', async ({ visit }) => {
    const page = await visit(served.address);
    await page.getByRole('link', { name: 'Articles' }).click();
    await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
    await page.getByRole('link', { name: 'Ask' }).click();
    await page.locator('#words').waitFor();
  });
});

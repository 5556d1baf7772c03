import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { hasNoBrowser, inBrowser, test } from './browser.js';
import { serving } from './served.js';

const served = serving({
  'ferries.md': '---\ntitle: Late again\n---\n\n“The ferry is late,” said Tom Berg on 12 June 2019.\n',
});

/** What can be reached by Tab, one after the other: its role and name, as a screen reader says them. */
async function reached(page: Page, most = 40): Promise<string[]> {
  const found: string[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const focused = page.locator('*:focus');
    if ((await focused.count()) === 0) break;
    const [said = ''] = (await focused.ariaSnapshot()).split('\n');
    if (found.includes(said)) break;
    found.push(said);
  }
  return found;
}

describe.skipIf(hasNoBrowser)(`whoever has no mouse and sees nothing, ${inBrowser}`, () => {
  test('reaches all of the list of articles in the order of the page', async ({ visit }) => {
    const page = await visit(`${served.address}articles`);
    await page.getByRole('link', { name: 'Late again' }).waitFor();
    expect(await reached(page)).toEqual([
      '- link "Ask":',
      '- link "Articles":',
      '- combobox "Appearance":',
      '- searchbox "Words of a title, an outlet or a file"',
      '- button "Search"',
      '- link "Late again":',
    ]);
  });

  test('reaches all of an article, whose marks are one stop', async ({ visit }) => {
    const page = await visit(`${served.address}articles/ferries.md`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await reached(page)).toEqual([
      '- link "Ask":',
      '- link "Articles":',
      '- combobox "Appearance":',
      '- checkbox "Quotations" [checked]',
      '- checkbox "Words that attribute them" [checked]',
      '- checkbox "Speakers as printed" [checked]',
      '- checkbox "People" [checked]',
      '- checkbox "Dates" [checked]',
      '- checkbox "Events"',
      '- checkbox "Passages"',
      '- checkbox "What was left out" [checked]',
      '- button "Tom Berg The ferry is late,"',
      '- link "Tom Berg The ferry is late,":',
    ]);
  });
});

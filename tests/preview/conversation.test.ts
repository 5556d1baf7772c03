import { describe, expect } from 'vitest';
import { starterCorpus } from '../starterCorpus.js';
import { hasNoBrowser, inBrowser, patience, phone, styleOf, test, tooWideBy, wide } from './browser.js';
import { serving } from './served.js';
import { command, harbour, hasFocus, mention, replies, tabTo } from './walking.js';

describe.skipIf(hasNoBrowser)(`what the project ships with, ${inBrowser}`, () => {
  const served = serving(starterCorpus);
  const looks = [
    { name: 'wide and dark', look: { ...wide, colorScheme: 'dark' } },
    { name: 'on a phone', look: { ...phone, colorScheme: 'light' } },
  ] as const;

  test.for(looks)(
    'is asked in the box, and answers with what was said, $name',
    async ({ look }, { visit }) => {
      const page = await visit(served.address, look);
      const reply = await mention(page, 'What did Shigeru Ishiba say?');
      await reply.getByText('So our time is limited').first().waitFor();
      expect(await tooWideBy(page)).toBe(0);
    },
  );

  test('shows what can be asked first, and the picture of a timeline', async ({ visit }) => {
    const page = await visit(served.address);
    await page
      .getByRole('region', { name: 'Examples' })
      .getByRole('button', { name: /^Timeline/ })
      .click();
    const reply = replies(page).first();
    await reply
      .getByText(/^Timeline on/)
      .first()
      .waitFor();
    // On a machine that is busy a timeline is sent without its picture: it is asked for until it has been drawn.
    const drawn = async () => {
      const next = await command(page, '/timeline North Korea');
      return next.getByRole('img', { name: /.{20}/ }).count();
    };
    await expect.poll(drawn, patience).toBe(1);
  });
});

describe.skipIf(hasNoBrowser)(`a conversation, ${inBrowser}`, () => {
  const served = serving(harbour);

  test('turns pages in place, and the focus stays on the button', async ({ visit }) => {
    const page = await visit(served.address);
    const reply = await command(page, '/quote Tom Berg');
    const next = reply.getByRole('button', { name: '→' });
    await next.focus();
    await page.keyboard.press('Enter');
    await reply.getByRole('button', { name: /^2 \/ \d+$/ }).waitFor();
    await expect.poll(() => next.evaluate(hasFocus), patience).toBe(true);
    expect(await replies(page).count()).toBe(1);
  });

  test('shows what stands around a passage below, to the asker alone', async ({ visit }) => {
    const page = await visit(served.address);
    const reply = await command(page, '/quote Tom Berg');
    const before = await reply.innerText();
    await reply.getByRole('button', { name: 'Around this passage' }).first().click();
    await page.getByText('Only you can see this').waitFor();
    expect(await replies(page).count()).toBe(2);
    expect(await replies(page).first().innerText()).toBe(before);
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => replies(page).count(), patience).toBe(1);
  });

  test('asks who is meant, and goes on with whoever is chosen', async ({ visit }) => {
    const page = await visit(served.address);
    const reply = await command(page, '/quote Berg');
    await reply.getByText('Which person is meant?').click();
    await reply.getByRole('button', { name: /^Ada Berg/ }).click();
    await reply.getByText('The harbour will open again on Monday').waitFor();
    expect(await reply.innerText()).not.toContain('ferry');
  });

  test('leads from a finding to its place in the article, and back to the answer', async ({ visit }) => {
    const page = await visit(served.address);
    const reply = await command(page, '/quote Ada Berg');
    await reply.getByRole('link', { name: 'In the article' }).click();
    await page.getByRole('heading', { level: 1, name: 'Late again' }).waitFor();
    await expect
      .poll(async () => (await page.locator('.here').allTextContents()).join(''), patience)
      .toMatch(/^“?The harbour will open again on Monday,?”?$/);
    await page.getByRole('link', { name: 'Back to the answer' }).click();
    await expect.poll(() => reply.evaluate(hasFocus), patience).toBe(true);
    await reply.getByText('The harbour will open again on Monday').waitFor();
  });

  test('leads back by the browser’s own way back, too', async ({ visit }) => {
    const page = await visit(served.address);
    const reply = await command(page, '/quote Ada Berg');
    await reply.getByRole('link', { name: 'In the article' }).click();
    await page.getByRole('heading', { level: 1, name: 'Late again' }).waitFor();
    await page.goBack();
    await reply.getByText('The harbour will open again on Monday').waitFor();
  });

  test('is led by the keyboard alone, from the question to the article', async ({ visit }) => {
    const page = await visit(served.address);
    await page.locator('#words').waitFor();
    const link = replies(page).getByRole('link', { name: 'In the article' });
    await tabTo(page.locator('#words'));
    await page.keyboard.type('/quote Ada Berg');
    await page.keyboard.press('Enter');
    await link.waitFor();
    await tabTo(link, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Late again' }).waitFor();
    await tabTo(page.getByRole('link', { name: 'Back to the answer' }), 'Shift+Tab');
  });

  test('says that there is an answer and how it begins, and nothing more', async ({ visit }) => {
    const page = await visit(served.address);
    await command(page, '/quote Ada Berg');
    const status = page.getByRole('status');
    await expect
      .poll(() => status.textContent(), patience)
      .toMatch(/^On the Record has answered: Quotations of Ada Berg.{0,20}$/);
    expect(await page.getByRole('log').getAttribute('aria-live')).toBe('off');
  });

  test('is there again when the page is loaded again, and its buttons work when the server is another', async ({
    visit,
  }) => {
    const page = await visit(served.address);
    const reply = await command(page, '/quote Tom Berg');
    await served.restart();
    await page.reload();
    await reply.getByRole('button', { name: '→' }).click();
    await reply.getByRole('button', { name: /^2 \/ \d+$/ }).waitFor();
    await page.getByText('/quote person: Tom Berg').waitFor();
  });

  test('is no wider than a phone, however long its words are', async ({ visit }) => {
    const page = await visit(served.address, phone);
    const reply = await command(page, `/who-said They call it ${'Donaudampfschiff'.repeat(40)}`);
    await reply.getByText('Donaudampfschiff').first().waitFor();
    await mention(page, 'W'.repeat(300));
    expect(await tooWideBy(page)).toBe(0);
  });

  test('is as bright as was chosen, on all pages and later on', async ({ visit }) => {
    const page = await visit(served.address, { colorScheme: 'light' });
    const ground = () => styleOf(page.locator('body'), 'background-color');
    const light = await ground();
    await page.getByRole('combobox', { name: 'Appearance' }).selectOption('Dark');
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.goto(`${served.address}articles`);
    await page.getByRole('heading', { level: 1, name: 'Articles' }).waitFor();
    expect(await ground()).toBe(dark);
    await page.getByRole('link', { name: 'Ask' }).click();
    await page.locator('#words').waitFor();
    expect(await ground()).toBe(dark);
  });

  test.for([
    ['reduce', 'auto'],
    ['no-preference', 'smooth'],
  ] as const)('moves as whoever reads wants it: %s', async ([reducedMotion, behavior], { visit }) => {
    const page = await visit(served.address, { reducedMotion });
    expect(await styleOf(page.locator('html'), 'scroll-behavior')).toBe(behavior);
  });

  test('is answered in the language that is chosen, and marks which words are in it', async ({ visit }) => {
    const page = await visit(served.address);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('Deutsch');
    const reply = await command(page, '/quote Ada Berg');
    await reply.getByText('Zitate von Ada Berg').waitFor();
    expect(await reply.getAttribute('lang')).toBe('de');
    expect(await reply.locator('.foot').getAttribute('lang')).toBe('en');
    await page.reload();
    await reply.waitFor();
    expect(await reply.getAttribute('lang')).toBe('de');
    expect(await page.getByRole('combobox', { name: 'Language' }).inputValue()).toBe('de');
  });
});

describe.skipIf(hasNoBrowser)(`the settings of the server that it pretends to be, ${inBrowser}`, () => {
  const served = serving(harbour);

  test('are a form, and hold', async ({ visit }) => {
    const page = await visit(served.address);
    await page.locator('#words').fill('/settings');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Leave /settings' }).waitFor();
    await page.keyboard.press('Enter');
    const reply = replies(page);
    await reply.getByText('Choose channels').first().click();
    await reply.getByRole('checkbox', { name: '#fact-checking' }).check();
    await reply.getByRole('button', { name: 'Choose these' }).click();
    await reply.locator('summary', { hasText: '#fact-checking' }).waitFor();
  });
});

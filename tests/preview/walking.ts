import type { Locator, Page } from 'playwright-core';

/** Ferries and harbours: two of one surname, more quotations of one than a page has, and the longest of words. */
export const harbour: Readonly<Record<string, string>> = {
  'late.md': articleOf('Late again', '2025-02-08', [
    ['Tom Berg', 'The ferry is late because of the ice'],
    ['Tom Berg', 'Nobody has cleared the channel for the ferry'],
    ['Tom Berg', 'Our oldest ferry needs a new engine this spring'],
    ['Ada Berg', 'The harbour will open again on Monday'],
  ]),
  'later.md': articleOf('Later still', '2025-03-01', [
    ['Tom Berg', 'The new engine is stuck in another harbour'],
    ['Tom Berg', 'We have asked the navy for help'],
    ['Tom Berg', 'The ice has taken two of our buoys'],
    ['Tom Berg', 'No passenger has to pay for a ticket twice'],
  ]),
  'last.md': articleOf('The last boat', '2025-04-01', [
    ['Tom Berg', 'Tomorrow the last boat leaves at noon'],
    ['Tom Berg', 'I have sailed this line for thirty years'],
    ['Tom Berg', `They call it ${'Donaudampfschiff'.repeat(40)} where I come from`],
    ['Tom Berg', 'Whoever misses it has to swim'],
  ]),
};

function articleOf(title: string, day: string, said: readonly (readonly [string, string])[]): string {
  const body = said.map(([speaker, words]) => `“${words},” ${speaker} said.`);
  return `---\ntitle: ${title}\npublisher: The Harbour Post\npublished: ${day}\n---\n\n${body.join('\n\n')}\n`;
}

/** The replies of the bot, as they stand in the conversation. */
export const replies = (page: Page): Locator => page.getByRole('article', { name: 'Reply of On the Record' });

/** Asks in plain words, and gives the reply. */
export function mention(page: Page, words: string): Promise<Locator> {
  return answered(page, words);
}

/** Types a command with what its first option is, "/quote Tom Berg", and gives the reply. */
export function command(page: Page, typed: string): Promise<Locator> {
  return answered(page, `${typed} `);
}

async function answered(page: Page, typed: string): Promise<Locator> {
  const reply = replies(page).nth(await replies(page).count());
  await page.locator('#words').fill(typed);
  await page.keyboard.press('Enter');
  await reply.and(page.locator('[data-waiting="false"]')).waitFor();
  return reply;
}

/** Presses Tab until something has the focus. */
export async function tabTo(wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    if (await wanted.evaluate(hasFocus)) return;
    await wanted.page().keyboard.press(key);
  }
  throw new Error('it cannot be reached by the keyboard');
}

/** Whether an element in the browser has the focus. */
export const hasFocus = (element: { matches?(selector: string): boolean }): boolean =>
  element.matches?.(':focus') ?? false;

import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, test as base, expect, vi } from 'vitest';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executablePath = places.find((place) => place !== undefined && existsSync(place));

/** Whether there is a browser to test with; the title of what needs one says so. */
export const hasNoBrowser = executablePath === undefined;
export const inBrowser = 'in a browser (where CHROMIUM_PATH or /usr/bin/chromium is one)';

/** In how many milliseconds something has to be seen, on a slow machine too. */
const milliseconds = 30_000;
export const patience = { timeout: milliseconds };
vi.setConfig({ testTimeout: 3 * milliseconds, hookTimeout: 3 * milliseconds });

let opened: Promise<Browser> | undefined;

/** One browser for all tests of a file. Root may not use its sandbox. */
function open(): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  opened ??= chromium.launch({ ...(executablePath ? { executablePath } : {}), args });
  return opened;
}

afterAll(async () => {
  await (await opened)?.close();
});

/** How a page is looked at. */
export interface Look
  extends Pick<BrowserContextOptions, 'colorScheme' | 'viewport' | 'locale' | 'reducedMotion'> {
  /** What the browser may complain of, where a test has it fail. */
  readonly forgives?: RegExp;
}

export const wide = { viewport: { width: 1280, height: 800 } } as const;
export const phone = { viewport: { width: 360, height: 740 } } as const;

/**
 * Tests with a page. One fails where the browser complains of anything in the console, where a script throws, and where
 * something is asked of any other machine.
 */
export const test = base.extend<{ visit: (address: string, look?: Look) => Promise<Page> }>({
  visit: async ({ task }, use) => {
    const complaints: string[] = [];
    const leave: (() => Promise<void>)[] = [];
    await use(async (address, { forgives, ...look } = {}) => {
      const context = await (await open()).newContext({ ...wide, reducedMotion: 'reduce', ...look });
      leave.push(() => context.close());
      context.setDefaultTimeout(milliseconds);
      const page = await context.newPage();
      hear(page, new URL(address).origin, (words) => {
        if (!forgives?.test(words)) complaints.push(words);
      });
      await page.goto(address);
      return page;
    });
    for (const close of leave) await close();
    expect(complaints, task.name).toEqual([]);
  },
});

function hear(page: Page, origin: string, complain: (words: string) => void): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complain(message.text());
  });
  page.on('pageerror', (error) => complain(`a script threw: ${error.message}`));
  page.on('dialog', (dialog) => {
    complain(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) complain(`asked elsewhere: ${url}`);
  });
}

/** How something looks, or what is set before or behind it: a property of its style as the browser computes it. */
export const styleOf = (one: Locator, property: string, beside: '::before' | '::after' | '' = '') =>
  one.evaluate(
    (element, [name, pseudo]) =>
      (globalThis as unknown as Styles).getComputedStyle(element, pseudo).getPropertyValue(name),
    [property, beside] as const,
  );

/** What of a browser is asked for there. */
interface Styles {
  getComputedStyle(element: unknown, pseudo: string): { getPropertyValue(name: string): string };
}

/** How much wider than the window a page is, in pixels. */
export const tooWideBy = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

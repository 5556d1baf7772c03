import { element } from './element.js';
import type { Starter } from './wire.js';

/** What this page is, and what can be asked first. */
export function showStarters(
  begin: HTMLElement,
  examples: readonly Starter[],
  ask: (example: Starter) => void,
): void {
  const buttons = examples.map((example) =>
    element(
      'button',
      { type: 'button', class: 'button secondary', onclick: () => ask(example) },
      example.label,
    ),
  );
  begin.replaceChildren(
    element(
      'p',
      { lang: 'en' },
      'Everything is shown here as the bot shows it on Discord. Nothing leaves this machine.',
    ),
    element('p', { lang: 'en' }, 'What this coverage answers, for example:'),
    ...buttons,
  );
}

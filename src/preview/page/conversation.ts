import { nameOf } from './articleLinks.js';
import { element } from './element.js';
import { showComponents } from './messageView.js';
import type { Pressed, Setting } from './shownWith.js';
import type { Message } from './wire.js';

/** What stands in the conversation: what was asked, or a message of the bot's. */
export type Entry =
  | { readonly by: 'you'; readonly words: string }
  | { readonly by: 'bot'; readonly message: Message; readonly language: string };

/** What can be done in a conversation. */
export interface Doing {
  press(message: Message, pressed: Pressed): void;
  /** Goes on from a message. */
  reply(message: Message): void;
}

export interface Conversation {
  say(words: string): void;
  /** Shows a message, asked for in a language: a new one at the end, a known one in its place. Gives its row. */
  show(message: Message, language: string): HTMLElement;
  /** Says that something could not be asked. */
  fail(words: string): void;
  clear(): void;
}

/** A conversation in an element, empty at first. `keep` is given all entries whenever they change. */
export function openConversation(
  log: HTMLElement,
  setting: Omit<Setting, 'press'>,
  doing: Doing,
  keep: (entries: readonly Entry[]) => void,
): Conversation {
  const entries: Entry[] = [];
  const shown = new Map<string, HTMLElement>();
  log.tabIndex = -1;

  const placeOf = (id: string): number =>
    entries.findIndex((entry) => entry.by === 'bot' && entry.message.id === id);

  function append(row: HTMLElement): void {
    log.append(row);
    row.scrollIntoView({ block: 'nearest' });
  }

  function dismiss(id: string): void {
    shown.get(id)?.remove();
    shown.delete(id);
    entries.splice(placeOf(id), 1);
    keep(entries);
    log.focus();
  }

  return {
    say(words) {
      entries.push({ by: 'you', words });
      keep(entries);
      append(rowOf('you', element('p', { class: 'asked' }, words)));
    },
    show(message, language) {
      const place = placeOf(message.id);
      const old = shown.get(message.id);
      const row = messageRow(message, setting, { ...doing, dismiss });
      row.lang = language;
      shown.set(message.id, row);
      entries.splice(place < 0 ? entries.length : place, 1, { by: 'bot', message, language });
      keep(entries);
      if (old) replace(old, row);
      else append(row);
      const isNew = !message.waiting && old?.dataset.waiting !== 'false';
      if (isNew) beginningOf(row).scrollIntoView({ block: 'start' });
      return row;
    },
    fail: (words) => append(element('p', { class: 'failed', role: 'alert' }, words)),
    clear() {
      entries.length = 0;
      shown.clear();
      log.replaceChildren();
      keep(entries);
    },
  };
}

/** An answer is read from what was asked on, where that stands above it. */
function beginningOf(row: HTMLElement): Element {
  const above = row.previousElementSibling;
  return above?.classList.contains('by-you') ? above : row;
}

/** Whoever had a button in focus finds the one of the same place in focus again. */
function replace(old: HTMLElement, row: HTMLElement): void {
  const controls = (of: HTMLElement) => [...of.querySelectorAll<HTMLElement>('button, summary, a')];
  const focused = controls(old).findIndex((control) => control.matches(':focus'));
  old.replaceWith(row);
  if (focused < 0) return;
  const next = controls(row)[focused];
  if (next && !next.hasAttribute('disabled')) next.focus();
  else row.focus();
}

type Actions = Doing & { dismiss(id: string): void };

function messageRow(message: Message, setting: Omit<Setting, 'press'>, actions: Actions): HTMLElement {
  const press = (pressed: Pressed) => actions.press(message, pressed);
  const content = message.waiting
    ? [element('p', { class: 'waiting', lang: 'en' }, 'On the Record is thinking…')]
    : showComponents(message, { ...setting, press });
  const row = rowOf('bot', ...content, message.waiting ? null : footOf(message, actions));
  row.id = nameOf(message);
  row.tabIndex = -1;
  row.dataset.waiting = String(message.waiting);
  return row;
}

function footOf(message: Message, { reply, dismiss }: Actions): HTMLElement {
  const act = (words: string, onclick: () => void) =>
    element('button', { type: 'button', class: 'quiet', onclick }, words);
  if (!message.hidden)
    return element(
      'p',
      { class: 'foot', lang: 'en' },
      act('Reply', () => reply(message)),
    );
  return element(
    'p',
    { class: 'foot', lang: 'en' },
    'Only you can see this · ',
    act('Dismiss message', () => dismiss(message.id)),
  );
}

function rowOf(by: 'you' | 'bot', ...content: readonly (Node | null)[]): HTMLElement {
  const name = by === 'you' ? 'You' : 'On the Record';
  const badge = by === 'you' ? null : element('span', { class: 'badge' }, 'APP');
  return element(
    'article',
    { class: `message by-${by}`, 'aria-label': by === 'you' ? 'Your message' : 'Reply of On the Record' },
    element('p', { class: 'author' }, name, badge),
    ...content,
  );
}

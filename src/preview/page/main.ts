import { openComposer } from './composer.js';
import { type Entry, openConversation } from './conversation.js';
import { element } from './element.js';
import { keep, kept } from './kept.js';
import { type Asked, ask, offers, type Place, starters, suggestions } from './server.js';
import { selectOf, themeSwitch } from './settings.js';
import { showStarters } from './startersView.js';
import { answering, status, tellAnswered } from './status.js';
import type { Message, Offers, Options } from './wire.js';

/** What the page knows, which changes with the language. */
let offered: Offers = { commands: [], channels: [] };
const place: { channel: string; locale: string } = {
  channel: '',
  locale: kept(localStorage, 'locale', 'en-US'),
};

/** So many entries of a conversation are kept for a page that is loaded again. */
const mostKept = 60;

const languages = [
  ['en-US', 'English'],
  ['ja', '日本語'],
  ['ko', '한국어'],
  ['de', 'Deutsch'],
  ['es-ES', 'Español'],
] as const;

const log = element('div', {
  class: 'log',
  role: 'log',
  // Answers are long: the status line says that one is there.
  'aria-live': 'off',
  'aria-label': 'Conversation',
});
const begin = element('section', { class: 'starters', 'aria-label': 'Examples' });

const reader = {
  get locale() {
    return place.locale;
  },
  get channels() {
    return offered.channels;
  },
  channelName: (id: string) => offered.channels.find((channel) => channel.id === id)?.name ?? 'unknown',
};

const silence = 'Nothing is answered here. Perhaps /settings names other channels, or the log says why.';

async function put(asked: Asked): Promise<void> {
  begin.hidden = true;
  const here: Place = { ...place };
  let isAnswered = false;
  answering(+1);
  const show = (message: Message) => {
    isAnswered = true;
    const row = conversation.show(message, here.locale);
    if (!message.waiting) tellAnswered(row);
  };
  try {
    await ask(asked, here, show);
    if (!isAnswered) conversation.fail(silence);
  } catch (error) {
    conversation.fail(error instanceof Error ? error.message : String(error));
  } finally {
    answering(-1);
  }
}

function command(name: string, options: Options): void {
  const given = Object.entries(options).map(([option, value]) => ` ${option}: ${value}`);
  conversation.say(`/${name}${given.join('')}`);
  void put({ of: 'command', command: name, options });
}

const composer = openComposer({
  commands: () => offered.commands,
  command,
  mention(words, repliesTo) {
    conversation.say(`@On the Record ${words}`);
    void put({ of: 'mention', words, repliesTo });
  },
  suggestions: (name, option, options) => suggestions(name, option, options, place),
});

const conversation = openConversation(
  log,
  reader,
  {
    press: (message, pressed) => void put({ of: 'press', message, ...pressed }),
    reply: composer.replyTo,
  },
  (entries) => keep(sessionStorage, 'conversation', entries.slice(-mostKept)),
);

const languageSelect = selectOf('Language', languages, place.locale, (locale) => {
  place.locale = locale;
  keep(localStorage, 'locale', locale);
  void load().then(loadStarters).catch(tellFailed);
});
const channelSelect = selectOf('Channel', [], '', (channel) => {
  place.channel = channel;
});

const title = element('h1', {}, 'On the Record');
const clear = element('button', { type: 'button', class: 'quiet', onclick: () => startAgain() }, 'Clear');
const bar = [channelSelect.label, languageSelect.label, themeSwitch(), clear];
const articles = element('a', { class: 'link', href: '/articles' }, 'Articles');
document.body.append(
  element('header', {}, title, articles, element('div', { class: 'bar' }, ...bar)),
  element('main', {}, element('h2', { class: 'unseen' }, 'Conversation'), begin, log, status),
  element('footer', {}, composer.form),
);

function startAgain(): void {
  conversation.clear();
  begin.hidden = false;
}

/** In forums nothing can be asked by a mention: only posts stand there. */
const forum = 15;

/** What may be asked in the chosen language; until it is known nothing can be. */
async function load(): Promise<void> {
  offered = await offers(place.locale);
  const writable = offered.channels.filter(({ type }) => type !== forum);
  place.channel ||= writable[0]?.id ?? '';
  channelSelect.offer(
    writable.map(({ id, name }) => [id, `#${name}`] as const),
    place.channel,
  );
  composer.open();
}

async function loadStarters(): Promise<void> {
  begin.lang = place.locale;
  showStarters(begin, await starters(place.locale), (example) => command(example.command, example.options));
}

function showKept(): void {
  for (const entry of kept<readonly Entry[]>(sessionStorage, 'conversation', [])) {
    begin.hidden = true;
    if (entry.by === 'you') conversation.say(entry.words);
    else if (!entry.message.waiting) conversation.show(entry.message, entry.language);
  }
}

const tellFailed = (error: Error) => conversation.fail(error.message);

/** Whoever comes back from an article finds the answer that led there, and goes on from it. */
function showLeft(): void {
  const left = document.getElementById(location.hash.slice(1));
  left?.scrollIntoView({ block: 'start' });
  left?.focus({ preventScroll: true });
}

await load().catch(tellFailed);
showKept();
showLeft();
await loadStarters().catch(tellFailed);

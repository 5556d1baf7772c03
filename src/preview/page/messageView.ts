import { linksToArticles } from './articleLinks.js';
import { showControl } from './controls.js';
import { element, linkTo } from './element.js';
import { showMarkdown } from './markdownView.js';
import type { Setting } from './shownWith.js';
import type { Component, Message } from './wire.js';

type Show = (component: Component, message: Message, setting: Setting) => Node;

/** How each type of component is shown, by Discord's numbers. Others are left out. */
const shows: Readonly<Record<number, Show>> = {
  1: ({ components = [] }, message, setting) =>
    element(
      'div',
      { class: 'row' },
      ...components.map((one) => showControl(one, setting)),
      ...linksToArticles(components, message),
    ),
  10: ({ content = '' }, _message, setting) =>
    element('div', { class: 'text' }, ...showMarkdown(content, setting)),
  12: ({ items = [] }, message) =>
    element(
      'div',
      { class: 'gallery' },
      ...items.map(({ media, description }) => showPicture(media.url, description, message)),
    ),
  13: ({ file }, message) => showFile(file?.url ?? '', message),
  14: () => element('hr'),
  17: showContainer,
};

/** What a message shows, top to bottom. */
export const showComponents = (message: Message, setting: Setting): Node[] =>
  showAll(message.components, message, setting);

const showAll = (components: readonly Component[], message: Message, setting: Setting): Node[] =>
  components.flatMap((component) => shows[component.type]?.(component, message, setting) ?? []);

function showContainer(
  { components = [], accent_color: accent }: Component,
  message: Message,
  setting: Setting,
) {
  const container = element('div', { class: 'container' }, ...showAll(components, message, setting));
  if (accent !== undefined)
    container.style.setProperty('--accent', `#${accent.toString(16).padStart(6, '0')}`);
  return container;
}

/** The attachment that an address of a component stands for, as an address that the browser can load. */
function addressOf(url: string, { attachments }: Message): string | null {
  const attachment = attachments.find(({ name }) => url === `attachment://${name}`);
  return attachment ? `data:${attachment.type};base64,${attachment.base64}` : null;
}

function showPicture(url: string, description = '', message: Message): Node {
  const src = addressOf(url, message);
  if (src === null) return linkTo(url, 'link', description || 'a picture');
  return element('img', { src, alt: description });
}

function showFile(url: string, message: Message): Node {
  const name = url.replace(/^attachment:\/\//, '');
  const href = addressOf(url, message);
  if (href === null) return element('p', { class: 'file' }, name);
  return element('a', { class: 'file link', href, download: name }, `Download ${name}`);
}

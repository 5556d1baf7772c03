import { hashOf } from './articles/place.js';
import { element } from './element.js';
import type { Component, Message, PlaceInArticle } from './wire.js';

/** Links from a row of buttons to the places in articles to which these refer, each place once. */
export function linksToArticles(row: readonly Component[], message: Message): HTMLElement[] {
  const places = row.flatMap(({ custom_id: id = '' }) => message.places[id] ?? []);
  const addresses = new Set(places.map((place) => addressOf(place, message)));
  return [...addresses].map((href) =>
    element('a', { href, class: 'to-article link', onclick: () => comeBackTo(message) }, 'In the article'),
  );
}

/** The page of an article says where it was come from, so that it can lead back there. */
const addressOf = (place: PlaceInArticle, { id }: Message): string =>
  `/articles/${place.article}?answer=${id}${hashOf(place)}`;

/** What names an answer in the address of the conversation. */
export const nameOf = ({ id }: Pick<Message, 'id'>): string => `answer-${id}`;

/** Whoever goes back in the browser finds the answer that was left. */
const comeBackTo = (message: Message): void => history.replaceState(null, '', `#${nameOf(message)}`);

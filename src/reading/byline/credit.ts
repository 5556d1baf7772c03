import { agencyNamed } from '../agency/names.js';
import { readDay } from '../days.js';
import { monthOf } from '../months.js';
import { isNobody, leadingName } from './nobody.js';
import { holdsOffice, withoutRole } from './roles.js';

/** Whom a byline names, and the agency where it names one. */
export interface Credit {
  readonly byline: string | null;
  readonly agency: string | null;
}

/** A longer byline, in code units, is a text about somebody. */
const longest = 300;

const deeds =
  'written|posted|published|reported|words|story|report|analysis|opinion|review|text|interview|compiled|edited|commentary';
const authors =
  'authors?|autor(?:en|in)?|autore|auteure?|autora|автор|текст|text|tekst|yazar|penulis|oleh|reporters?|作者|记者|記者|文|글';

/** What belongs to no name, taken away in this order. */
const cuts: readonly RegExp[] = [
  /^[^,|]{0,60}\bby\b\s{0,2}:?\s{0,3}/iu,
  new RegExp(`^(?:(?:${deeds})\\s)?(?:von|par|por|door|av|af|di|de|da)\\b\\s{0,2}:?\\s{1,3}`, 'iu'),
  new RegExp(`^(?:${authors})\\s{0,2}[:：/]\\s{0,3}`, 'iu'),
  /^(?:记者|記者|文)\s{1,3}/u,
  /[\s([<]{0,3}\S{1,64}@\S{1,64}.*$/u,
  /[\s([<]{0,3}(?:https?:\/\/|www\.).*$/iu,
  /[\s([<]{1,3}@.*$|^@.*$/u,
  /(?:^|[\s,;|(–—-]{1,4})(?:(?:first|last|originally) )?(?:published|posted|updated|modified|created|aktualisiert|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|опубликовано|обновлено)(?:[\s:].*)?$/iu,
  /\s{0,2}(?:기자|특파원|記者|记者)$/u,
];

const weekday = /\s(?:on|at|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]?$/iu;
const edges = /^[\s,;:.|*–—-]+|[\s,;:|(*–—-]+$/gu;

/** The words before a day or a time: names have no figures. */
function beforeFigures(text: string): string {
  const first = text.search(/\d/);
  if (first < 0) return text;
  const words = text.slice(0, first).replace(edges, '').split(' ');
  const month = readDay(text.slice(first)) === null && monthOf(words.at(-1) ?? '') > 0;
  return (month ? words.slice(0, -1) : words).join(' ').replace(weekday, '').replace(weekday, '');
}

const divider = /\s{0,3}[|•·;]\s{0,3}|\s[–—/-]\s|(?<=\p{L}{3})\/(?=\p{L}{3})/u;
const joint = /(?<=\S)\s(?:and|und|et|och|og|en|&)\s(?=\S)/u;

interface Part {
  readonly name: string | null;
  readonly agency: string | null;
}

/** One name of a byline: a person, an agency, or neither. */
function partOf(printed: string, outlets: readonly string[]): Part {
  const name = leadingName(withoutRole(printed.replace(/^(?:and|und|et|&)\s/u, ''))).replace(edges, '');
  const [first = '', ...rest] = name.split(' ');
  const ofDesk = holdsOffice(rest.join(' ')) || isNobody(rest.join(' '), outlets);
  const agency = agencyNamed(name) ?? (ofDesk ? agencyNamed(first) : null);
  if (agency) return { name: null, agency };
  return { name: isNobody(name, outlets) ? null : name, agency: null };
}

/** Letters of an academic degree or an office behind a name: "MD", "PhD", "Jr." */
const degree = /^(?:[A-Z][A-Za-z]{0,2}\.?){1,4}$/u;

/** The people of one stretch of a byline, as printed where nothing stands between them that is no name. */
function peopleIn(text: string, outlets: readonly string[]): Part {
  const listed = text.split(/,\s{0,3}/).filter((item, place) => place === 0 || !degree.test(item));
  const items = listed.map((item, place) => {
    const parts = item.split(joint).map((name) => partOf(name, outlets));
    const office = place > 0 && holdsOffice(item);
    const names = office ? [] : parts.flatMap(({ name }) => (name === null ? [] : [name]));
    const whole = names.length === parts.length && parts.length > 1;
    return { name: whole ? item.replace(edges, '') : names.join(', '), parts };
  });
  const names = items.map(({ name }) => name).filter(Boolean);
  const agency = items.flatMap(({ parts }) => parts).find((part) => part.agency !== null)?.agency ?? null;
  return { name: names.join(', ') || null, agency };
}

/**
 * Whom a printed byline names, without "By", offices, days, addresses and accounts: "Ruth Vale and Tom Ash".
 * Cleaned once more, it stays as it is. Where it names no person but an outlet, a desk or an account, the byline is `null`; an agency is told apart.
 * `outlets` are the names of the article's own outlet.
 */
export function creditOf(printed: string | null, outlets: readonly string[] = []): Credit {
  const line = (printed ?? '').replace(/\s+/g, ' ').trim();
  if (line === '' || line.length > longest) return { byline: null, agency: null };
  const whole = agencyNamed(line);
  if (whole) return { byline: null, agency: whole };
  const text = beforeFigures(cuts.reduce((rest, cut) => rest.replace(cut, ''), line)).replace(edges, '');
  const stretches = text.split(divider).map((stretch) => peopleIn(stretch.replace(edges, ''), outlets));
  const byline = stretches.find(({ name }) => name !== null)?.name ?? null;
  return {
    byline: byline === line ? line : creditOf(byline, outlets).byline,
    agency: agencyNamed(text) ?? stretches.find(({ agency }) => agency !== null)?.agency ?? null,
  };
}

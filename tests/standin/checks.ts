import type { ZodMiniType } from 'zod/mini';
import { wrongComponents } from './componentRules.js';
import { isRecord, nested, records } from './records.js';

export { isRecord, nested, records };

/** What Discord would find wrong with a body, and what it would let pass but this bot must not send. */
export type Check = (body: unknown) => readonly string[];

/** What discord.js adds to every message, also where Discord takes no notice of it. */
const ofDiscordJs = ['body.tts', 'body.enforce_nonce', 'body.data.tts', 'body.data.enforce_nonce'];

/** The schema's complaints, and one for every property that the schema does not know: those are misspelt. */
export function fits(schema: ZodMiniType): Check {
  return (body) => {
    const { success, data, error } = schema.safeParse(body);
    return success ? unknownProperties(body, data, 'body') : [JSON.stringify(error.issues)];
  };
}

/** Every check's complaints. */
export function all(...checks: readonly Check[]): Check {
  return (body) => checks.flatMap((check) => check(body));
}

/** A parsed body has lost the properties that its schema does not have. */
function unknownProperties(given: unknown, known: unknown, place: string): readonly string[] {
  if (!isRecord(given) || !isRecord(known)) return [];
  return Object.entries(given).flatMap(([name, value]) =>
    name in known || ofDiscordJs.includes(`${place}.${name}`)
      ? unknownProperties(value, known[name], `${place}.${name}`)
      : [`${place}.${name} is no property that Discord knows`],
  );
}

const componentsV2 = 1 << 15;

/** The rules of a message with Components V2 that the schemas do not state, and the bot's own: no pings. */
export const isQuietV2Message: Check = (body) => {
  if (!isRecord(body)) return ['a message must be an object'];
  const components = nested(body.components);
  const text = components.map(({ content }) => (typeof content === 'string' ? content : '')).join('');
  const rules: readonly (readonly [boolean, string])[] = [
    [(Number(body.flags) & componentsV2) !== 0, 'the flag of Components V2 is missing'],
    [body.content == null && body.embeds == null, 'content and embeds cannot go with Components V2'],
    [components.length > 0 && components.length <= 40, `${components.length} components`],
    [text.trim() !== '' && [...text].length <= 4_000, `${[...text].length} characters of text`],
    [isSilent(body.allowed_mentions), `pings are possible: ${JSON.stringify(body.allowed_mentions)}`],
  ];
  return [...rules.filter(([kept]) => !kept).map(([, complaint]) => complaint), ...wrongComponents(body)];
};

/** The name pattern, the order of options, and the sum of a command's texts; of a message's commands the name. */
export const isCommandDefinition: Check = (body) => {
  if (!isRecord(body)) return ['a command must be an object'];
  return body.type === 3 ? isOfferedOnMessages(body) : isSlashCommand(body);
};

/** The schema has no list of commands, and so says nothing of how many there may be on a message. */
export const areNotTooMany: Check = (body) =>
  records(body).filter(({ type }) => type === 3).length > 5 ? ['more than five commands on a message'] : [];

/** What is offered to somebody who is typing: at most 25, each named and valued in 1 to 100 characters. */
export const areFewChoices: Check = (body) => {
  const choices = records(isRecord(body) && isRecord(body.data) ? body.data.choices : undefined);
  const isShort = (text: unknown) => typeof text === 'string' && text.trim() !== '' && text.length <= 100;
  return [
    ...(choices.length > 25 ? ['more than 25 choices'] : []),
    ...choices
      .filter(({ name, value }) => !isShort(name) || !isShort(value))
      .map(({ name }) => `choice ${name}`),
  ];
};

function isOfferedOnMessages({ name, description, options }: Record<string, unknown>): readonly string[] {
  const rules: readonly (readonly [boolean, string])[] = [
    [/^\S.{0,30}\S$|^\S$/u.test(String(name)), `name ${name}`],
    [(description ?? '') === '', 'a command on a message has no description'],
    [options === undefined, 'a command on a message has no options'],
  ];
  return rules.filter(([kept]) => !kept).map(([, complaint]) => complaint);
}

function isSlashCommand(body: Record<string, unknown>): readonly string[] {
  const options = records(body.options);
  const name = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
  const names = [body.name, ...options.map((option) => option.name)].map(String);
  const required = options.map((option) => option.required === true);
  const choices = options.flatMap((option) => records(option.choices));
  const characters = [body, ...options, ...choices].map(countedIn).reduce((sum, one) => sum + one, 0);
  return [
    ...names.filter((each) => !name.test(each) || each !== each.toLowerCase()).map((each) => `name ${each}`),
    ...(required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)
      ? ['an optional option stands before a required one']
      : []),
    ...(characters > 8_000 ? ['more than 8,000 characters in all'] : []),
    ...(String(body.description ?? '') === '' ? ['a command needs a description'] : []),
    ...(options.length > 25 ? ['more than 25 options'] : []),
    ...options
      .filter(({ choices, autocomplete }) => choices !== undefined && autocomplete === true)
      .map(({ name: option }) => `${option} has choices and autocomplete`),
  ];
}

/** What counts against the limit of all of a command: of names and descriptions in several languages the longest. */
function countedIn(part: Record<string, unknown>): number {
  const longest = (field: string) => {
    const localized = part[`${field}_localizations`];
    const all = [part[field] ?? '', ...(isRecord(localized) ? Object.values(localized) : [])];
    return Math.max(...all.map((text) => String(text).length));
  };
  return longest('name') + longest('description') + String(part.value ?? '').length;
}

function isSilent(allowed: unknown): boolean {
  if (!isRecord(allowed) || JSON.stringify(allowed.parse) !== '[]' || allowed.replied_user === true)
    return false;
  return records(allowed.users).length === 0 && records(allowed.roles).length === 0;
}

import { serverChannels } from './places.js';
import { childrenOf, isRecord, nested, records } from './records.js';

type Component = Readonly<Record<string, unknown>>;
type Rule = readonly [kept: boolean, complaint: string];

const type = {
  row: 1,
  button: 2,
  menu: 3,
  channels: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  line: 14,
  container: 17,
} as const;

/** What may stand in what, by the numbers of Discord's types. `undefined` is the message itself. */
const blocks = [type.row, type.section, type.text, type.gallery, type.file, type.line];
const mayHold = new Map<unknown, readonly unknown[]>([
  [undefined, [...blocks, type.container]],
  [type.container, blocks],
  [type.section, [type.text, type.button, type.thumbnail]],
  [type.row, [type.button, type.menu, type.channels]],
]);

/**
 * What Discord refuses in the components of a message, in the words of this project. Some of it its schema holds too,
 * and says less plainly: there a component that fits none of many is only said to fit none.
 */
export function wrongComponents(body: Component): readonly string[] {
  const components = nested(body.components);
  const rules = [
    ...misplaced({ components: body.components }),
    ...components.flatMap((component) => rulesOf.get(component.type)?.(component) ?? []),
    ...uniqueness(components),
  ];
  return rules.filter(([kept]) => !kept).map(([, complaint]) => complaint);
}

function misplaced(holder: Component): readonly Rule[] {
  const allowed = mayHold.get(holder.type) ?? [];
  return records(childrenOf(holder)).flatMap((child) => [
    [allowed.includes(child.type), `a component ${child.type} in ${holder.type ?? 'the message'}`] as const,
    ...misplaced(child),
  ]);
}

const rulesOf = new Map<unknown, (component: Component) => readonly Rule[]>([
  [type.row, ofRow],
  [type.button, ofButton],
  [type.menu, ofMenu],
  [type.channels, ofChannelMenu],
  [type.section, ofSection],
  [type.text, ({ content }) => [[isShort(content, 4_000), `a text of ${lengthOf(content)}`]]],
  [type.thumbnail, ({ description }) => [[isNone(description) || isShort(description, 1_024), 'its words']]],
  [type.gallery, ofGallery],
  [type.file, ({ file }) => [[addressOf(file).startsWith('attachment://'), 'a file that is not attached']]],
  [type.container, ofContainer],
]);

function ofRow({ components }: Component): readonly Rule[] {
  const inside = records(components);
  const menus = inside.filter((each) => each.type === type.menu || each.type === type.channels).length;
  return [
    [inside.length > 0 && inside.length <= 5, `a row of ${inside.length}`],
    [menus === 0 || inside.length === 1, 'a menu that is not alone in its row'],
  ];
}

const link = 5;

function ofButton({ style, label, emoji, url, custom_id: id }: Component): readonly Rule[] {
  const named = `button ${label}`;
  return [
    [isNone(label) || isShort(label, 80), `${named}: a label of ${lengthOf(label)}`],
    [!isNone(label) || !isNone(emoji), 'a button without a label'],
    [[1, 2, 3, 4, link].includes(Number(style)), `${named}: style ${style}`],
    ...(style === link
      ? ([
          [isAddress(url), `${named}: ${url} is no address for a link`],
          [isNone(id), `${named}: a link with an id`],
        ] as const)
      : ([
          [isShort(id, 100), `${named}: an id of ${lengthOf(id)}`],
          [isNone(url), `${named}: an address on a button that is no link`],
        ] as const)),
  ];
}

function ofMenu({ custom_id: id, options, placeholder, min_values, max_values }: Component): readonly Rule[] {
  const choices = records(options);
  const values = choices.map(({ value }) => value);
  const [least, most] = [Number(min_values ?? 1), Number(max_values ?? 1)];
  const chosen = choices.filter((choice) => choice.default === true).length;
  return [
    [isShort(id, 100), `a menu's id of ${lengthOf(id)}`],
    [choices.length > 0 && choices.length <= 25, `a menu of ${choices.length}`],
    [new Set(values).size === values.length, 'two choices of one value'],
    [isNone(placeholder) || isShort(placeholder, 150), `a placeholder of ${lengthOf(placeholder)}`],
    [least <= most && most <= choices.length, `${least} to ${most} of ${choices.length} to choose`],
    [chosen <= most, `${chosen} chosen beforehand`],
    ...choices.flatMap(ofChoice),
  ];
}

/** What a menu of channels may offer: the kinds of channels that a server can have. */
const channelTypes = [0, 2, 4, 5, 10, 11, 12, 13, 15];

function ofChannelMenu(menu: Component): readonly Rule[] {
  const { custom_id: id, channel_types: kinds = [], placeholder, min_values, max_values } = menu;
  const chosen = records(menu.default_values);
  const ids = chosen.map((channel) => String(channel.id));
  const [least, most] = [Number(min_values ?? 1), Number(max_values ?? 1)];
  return [
    [isShort(id, 100), `a menu's id of ${lengthOf(id)}`],
    [isNone(placeholder) || isShort(placeholder, 150), `a placeholder of ${lengthOf(placeholder)}`],
    [least >= 0 && most >= 1 && least <= most && most <= 25, `${least} to ${most} channels to choose`],
    [Array.isArray(kinds) && kinds.every((kind) => channelTypes.includes(kind)), `channels of ${kinds}`],
    [chosen.length === 0 || (least <= ids.length && ids.length <= most), `${ids.length} chosen beforehand`],
    [new Set(ids).size === ids.length, 'a channel chosen twice beforehand'],
    [chosen.every((channel) => channel.type === 'channel'), 'something chosen that is no channel'],
    [ids.every((one) => serverChannels.includes(one)), `of ${ids} not all are channels here`],
  ];
}

function ofChoice({ label, value, description }: Component): readonly Rule[] {
  return [
    [isShort(label, 100), `a choice's label of ${lengthOf(label)}`],
    [isShort(value, 100), `a choice's value of ${lengthOf(value)}`],
    [isNone(description) || isShort(description, 100), `a choice's words of ${lengthOf(description)}`],
  ];
}

function ofSection({ components, accessory }: Component): readonly Rule[] {
  const texts = records(components);
  const beside: readonly unknown[] = [type.button, type.thumbnail];
  return [
    [texts.length > 0 && texts.length <= 3, `a section of ${texts.length} texts`],
    [texts.every((text) => text.type === type.text), 'a section of what is no text'],
    [isRecord(accessory) && beside.includes(accessory.type), 'a section with nothing beside it'],
  ];
}

function ofGallery({ items }: Component): readonly Rule[] {
  const pictures = records(items);
  return [
    [pictures.length > 0 && pictures.length <= 10, `a gallery of ${pictures.length}`],
    ...pictures.map(
      ({ description }) => [isNone(description) || isShort(description, 1_024), 'its words'] as const,
    ),
  ];
}

function ofContainer({ accent_color: accent, components }: Component): readonly Rule[] {
  const isColour = Number.isInteger(accent) && Number(accent) >= 0 && Number(accent) <= 0xff_ff_ff;
  return [
    [isNone(accent) || isColour, `a colour ${accent}`],
    [records(components).length > 0, 'an empty container'],
  ];
}

function uniqueness(components: readonly Component[]): readonly Rule[] {
  const isOnce = (values: readonly unknown[]) => new Set(values).size === values.length;
  const given = (property: string) => components.map((each) => each[property]).filter((id) => !isNone(id));
  return [
    [isOnce(given('custom_id')), 'two components of one custom_id'],
    [isOnce(given('id').filter((id) => id !== 0)), 'two components of one id'],
  ];
}

const isNone = (value: unknown) => value === undefined || value === null;

/** A text that says something, in so many UTF-16 code units at most. */
const isShort = (value: unknown, most: number) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most;

const lengthOf = (value: unknown) => (typeof value === 'string' ? value.length : 'nothing');

const isAddress = (url: unknown) =>
  isShort(url, 512) && /^(?:https?|discord):\/\/\S+$/.test(String(url)) && URL.canParse(String(url));

const addressOf = (media: unknown) => (isRecord(media) ? String(media.url) : '');

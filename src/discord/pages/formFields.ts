import {
  type APIActionRowComponent,
  type APIChannelSelectComponent,
  type APISelectMenuComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  type ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import { languageNow } from '../../languages/say.js';
import type { Choice, Field } from '../../model.js';
import { cutToFit } from '../cutToFit.js';
import { channelTypes } from '../existingChannels.js';
import { rooms } from '../limits.js';
import { escapeLine } from '../markdown.js';
import { textDisplays } from '../message.js';
import { writeField } from './askedText.js';
import { writeIds } from './carrier.js';
import { labelOf, longest } from './labels.js';

/** So many can be chosen in a menu, and so many choices stand in one. */
const most = 25;

type Part = APITextDisplayComponent | APIActionRowComponent<APISelectMenuComponent>;

/**
 * The fields of a form of a command, each a label and a menu below it that shows what is chosen. What is chosen in one
 * comes back with its id, and that says which option it sets. A field whose id does not fit, or that offers nothing, is
 * left out.
 */
export function formFields(command: string, form: readonly Field[] = []): Part[] {
  return form.flatMap((field): Part[] => {
    const [id] = writeIds('field', writeField(command, field.option), [null], languageNow()) ?? [];
    const menu = id === undefined ? null : menuOf(id, field);
    if (menu === null) return [];
    const label = cutToFit(field.label, rooms.field, escapeLine);
    return [...textDisplays([label]), { type: ComponentType.ActionRow, components: [menu] }];
  });
}

const menuOf = (id: string, { of, chosen }: Field): APISelectMenuComponent | null =>
  typeof of === 'string' ? channelMenu(id, channelTypes[of], chosen) : choicesMenu(id, of, chosen);

function channelMenu(
  id: string,
  types: readonly ChannelType[],
  chosen: readonly string[],
): APIChannelSelectComponent {
  return {
    type: ComponentType.ChannelSelect,
    custom_id: id,
    channel_types: [...types],
    min_values: 0,
    max_values: most,
    default_values: [...new Set(chosen)]
      .slice(0, most)
      .map((channel) => ({ id: channel, type: SelectMenuDefaultValueType.Channel })),
  };
}

function choicesMenu(
  id: string,
  choices: readonly Choice[],
  chosen: readonly string[],
): APIStringSelectComponent | null {
  const named = new Map(choices.filter(isShort).map(({ value, about }) => [value, about]));
  if (named.size === 0) return null;
  return {
    type: ComponentType.StringSelect,
    custom_id: id,
    options: [...named].slice(0, most).map(([value, about]) => ({
      label: labelOf(about ?? '', longest.choice) || labelOf(value, longest.choice),
      value,
      default: value === chosen[0],
    })),
  };
}

const isShort = ({ value }: Choice): boolean => value.trim() !== '' && value.length <= longest.choice;

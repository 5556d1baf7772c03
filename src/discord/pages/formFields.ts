import {
  type APIActionRowComponent,
  type APIChannelSelectComponent,
  type APISelectMenuComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import { languageNow } from '../../languages/say.js';
import type { Field } from '../../model.js';
import { cutToFit } from '../cutToFit.js';
import { rooms } from '../limits.js';
import { escapeLine } from '../markdown.js';
import { textDisplays } from '../message.js';
import { writeField } from './askedText.js';
import { writeIds } from './carrier.js';
import { labelOf, longest } from './labels.js';

/** So many can be chosen in a menu, and so many choices stand in one. */
const most = 25;

/**
 * Where people write and mention the bot; what is said in threads counts as said where they hang. By Discord's own
 * description of its API a menu cannot offer media channels.
 */
const forums = [ChannelType.GuildForum];
const channelTypes = {
  channels: [
    ChannelType.GuildText,
    ChannelType.GuildAnnouncement,
    ChannelType.GuildVoice,
    ChannelType.GuildStageVoice,
    ...forums,
  ],
  forums,
};

type Part = APITextDisplayComponent | APIActionRowComponent<APISelectMenuComponent>;

/**
 * The fields of a form of a command, each a label and a menu below it that shows what is chosen. What is chosen in one
 * comes back with its id, and that says which option it sets. A field whose id does not fit is left out.
 */
export function formFields(command: string, form: readonly Field[] = []): Part[] {
  return form.flatMap((field): Part[] => {
    const [id] = writeIds('field', writeField(command, field.option), [null], languageNow()) ?? [];
    if (id === undefined) return [];
    const menu = field.of === 'channels' || field.of === 'forums' ? channelMenu : choices;
    return [
      ...textDisplays([cutToFit(field.label, rooms.field, escapeLine)]),
      { type: ComponentType.ActionRow, components: [menu(id, field)] },
    ];
  });
}

function channelMenu(id: string, { of, chosen }: Field): APIChannelSelectComponent {
  return {
    type: ComponentType.ChannelSelect,
    custom_id: id,
    channel_types: of === 'forums' ? channelTypes.forums : channelTypes.channels,
    min_values: 0,
    max_values: most,
    default_values: chosen
      .slice(0, most)
      .map((channel) => ({ id: channel, type: SelectMenuDefaultValueType.Channel })),
  };
}

function choices(id: string, { of, chosen }: Field): APIStringSelectComponent {
  const offered = typeof of === 'string' ? [] : of;
  return {
    type: ComponentType.StringSelect,
    custom_id: id,
    options: offered.slice(0, most).map(({ value, about }) => ({
      label: labelOf(about ?? value, longest.choice),
      value,
      default: chosen.includes(value),
    })),
  };
}

import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { longestOption } from '../bot.js';
import { type Command, typedOptions } from '../command.js';
import { PlainError } from '../model.js';
import {
  localizedChoice,
  localizedDescription,
  localizedHide,
  localizedOnMessage,
  localizedOption,
} from './localizations.js';

/** The name of the option by which an asker hides the reply from the channel. */
export const hide = 'hide';

/**
 * A command as Discord is told of it, required options first, as Discord wants them. Throws a PlainError where
 * a command declares the option that the bot adds itself.
 *
 * A command for admins is offered in a server to those who may manage it, or to whom its settings offer it,
 * and to everybody in direct messages: so who is an admin by the configuration alone can reach it, too.
 * What Discord offers is a convenience; the bot itself refuses everyone who is no admin.
 *
 * Every other command is for users, too, who take it with them wherever they write: reading the coverage
 * concerns nobody but whoever asks. Those for admins are not: what a user may do in somebody else's server says
 * nothing of what they may do with the bot, and Discord itself looks at no permissions there.
 */
export function defineForDiscord(command: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  if (Object.hasOwn(command.options, hide)) {
    throw new PlainError(
      `commands/${command.name} declares the option "${hide}", which the bot adds itself.`,
    );
  }
  return {
    name: command.name,
    description: command.description,
    ...localizedDescription(command.name),
    options: [...textOptions(command), ...hideOption(command)],
    ...whereItIsOffered(command),
  };
}

/** A command as it is offered in the menu of a message, where it is; Discord wants no description there. */
export function defineOnMessage(command: Command): RESTPostAPIContextMenuApplicationCommandsJSONBody[] {
  if (command.onMessage === undefined) return [];
  const type = ApplicationCommandType.Message as const;
  return [
    { type, name: command.onMessage, ...localizedOnMessage(command.name), ...whereItIsOffered(command) },
  ];
}

function whereItIsOffered({ adminsOnly }: Command) {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  return adminsOnly
    ? {
        integration_types: [GuildInstall],
        contexts: [Guild, BotDM],
        default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
      }
    : {
        integration_types: [GuildInstall, UserInstall],
        contexts: [Guild, BotDM, PrivateChannel],
        default_member_permissions: null,
      };
}

function textOptions(command: Command) {
  return typedOptions(command)
    .map(([name, { description, required, choices, suggests }]) => ({
      type: ApplicationCommandOptionType.String as const,
      name,
      description,
      ...localizedOption(command.name, name),
      required,
      ...(choices === undefined
        ? { max_length: longestOption, ...(suggests === undefined ? {} : { autocomplete: true }) }
        : { choices: choices.map(choiceOf(command.name, name)) }),
    }))
    .sort((one, other) => Number(other.required) - Number(one.required));
}

const choiceOf = (command: string, option: string) => (choice: string) => ({
  name: choice,
  ...localizedChoice(command, option, choice),
  value: choice,
});

function hideOption({ reply }: Command) {
  if (reply === 'asker') return [];
  const type = ApplicationCommandOptionType.Boolean as const;
  return [{ type, name: hide, description: 'Answer only to me', ...localizedHide(), required: false }];
}

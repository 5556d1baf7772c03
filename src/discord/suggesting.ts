import { setTimeout } from 'node:timers/promises';
import {
  type ApplicationCommandOptionChoiceData,
  ApplicationCommandOptionType,
  type AutocompleteInteraction,
} from 'discord.js';
import type { Suggestion } from '../bot.js';
import { PlainError } from '../model.js';
import { cutToFit } from './cutToFit.js';
import type { Adapter } from './deliver.js';
import { logFailure } from './failures.js';

type Choices = ApplicationCommandOptionChoiceData<string>[];

/** Discord's limits: how many are offered, and how long the name and the value of each may be. */
const mostOffered = 25;
const longestOffered = 100;

/** Discord waits three seconds, in milliseconds. */
const patience = 2_500;

/**
 * What answers somebody who is typing an option. Of one asker one search at a time is under way, and what was typed
 * before the newest is not looked for any more. Where nothing is found in time, where the coverage cannot be asked just
 * now, or through a fault of ours, nothing is offered; a fault is logged once, and again only after a search that went
 * well.
 */
export function createSuggesting({ bot, log }: Pick<Adapter, 'bot' | 'log'>) {
  const underWay = new Map<string, Promise<Choices>>();
  let failing = false;

  async function search({ commandName, options }: AutocompleteInteraction): Promise<Choices> {
    try {
      const { name, value } = options.getFocused(true);
      const suggestions = await bot.suggest(commandName, name, value, givenText(options));
      failing = false;
      return suggestions.flatMap(choiceOf).slice(0, mostOffered);
    } catch (error) {
      if (!failing && !(error instanceof PlainError)) logFailure(log, error);
      failing ||= !(error instanceof PlainError);
      return [];
    }
  }

  return async (interaction: AutocompleteInteraction): Promise<void> => {
    const asker = interaction.user.id;
    const before = underWay.get(asker);
    const isNewest = (): boolean => underWay.get(asker) === mine;
    const inTurn = async (): Promise<Choices> => {
      await before;
      return isNewest() ? search(interaction) : [];
    };
    const mine: Promise<Choices> = inTurn();
    underWay.set(asker, mine);
    // A search that comes too late for Discord still has to end before the next one begins.
    void mine.finally(() => isNewest() && underWay.delete(asker));
    await interaction.respond(await Promise.race([mine, setTimeout(patience, [], { ref: false })]));
  };
}

/** The text of all options as far as they are filled in. */
function givenText({ data }: AutocompleteInteraction['options']): Record<string, string> {
  const text = data.filter(({ type }) => type === ApplicationCommandOptionType.String);
  return Object.fromEntries(text.map(({ name, value }) => [name, String(value ?? '')]));
}

/** What is offered of a suggestion; nothing where its value is too long, for that is never cut. */
function choiceOf({ value, about }: Suggestion): Choices {
  if (value.trim() === '' || value.length > longestOffered) return [];
  return [{ name: about === null ? value : nameOf(value, about), value }];
}

function nameOf(value: string, about: string): string {
  const name = cutToFit(about, longestOffered, (told) => `${value} (${told})`);
  const tellsNothing = name.endsWith('(…)');
  return tellsNothing || name.length > longestOffered ? value : name;
}

import { Client, type ClientOptions, Events, GatewayIntentBits, Options, Partials } from 'discord.js';
import { speaking } from '../languages/say.js';
import type { Log } from '../log.js';
import { type Adapter, startErrand } from './deliver.js';
import type { Duty } from './duty.js';
import { answerHeard, mayConcern } from './hearing.js';
import { answerInteraction } from './interactions.js';
import { answerOnMessage } from './messageCommands.js';
import { answerPress } from './pages/answerPress.js';
import { answerOpenedPost, beginsPost } from './posts.js';
import { restOptions } from './rest.js';
import { messagesLanguage, ownLanguage } from './spokenTo.js';
import { createSuggesting } from './suggesting.js';

/**
 * A client that is not connected yet. It needs no privileged intent and keeps nobody's messages. `ways` may be others
 * than those over the network.
 */
export function createClient(
  apiUrl: string | undefined,
  ways: Pick<ClientOptions, 'rest' | 'ws'> = {},
): Client {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  return new Client({
    intents: [Guilds, GuildMessages, DirectMessages],
    // Without it no direct message arrives: their channels are not known beforehand.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: restOptions(apiUrl),
    ...ways,
  });
}

/** Answers what the client hears, and logs what befalls its connection. No listener throws or rejects. */
export function listen(client: Client, adapter: Adapter, duty: Duty): void {
  const { log } = adapter;
  const suggest = createSuggesting(adapter);
  client.on(Events.InteractionCreate, (interaction) => {
    const { guildId: guild } = interaction;
    if (interaction.isChatInputCommand()) {
      const errand = startErrand(log, { command: interaction.commandName, guild });
      duty.take(errand.log, () => answerInteraction(interaction, adapter, errand));
    } else if (interaction.isMessageContextMenuCommand()) {
      const errand = startErrand(log, { command: interaction.commandName, guild });
      const answer = () => answerOnMessage(interaction, adapter, errand);
      duty.take(errand.log, () => speaking(ownLanguage(interaction), answer));
    } else if (interaction.isMessageComponent()) {
      const errand = startErrand(log, { [interaction.isButton() ? 'button' : 'menu']: true, guild });
      const answer = () => answerPress(interaction, adapter, errand);
      duty.take(errand.log, () => speaking(ownLanguage(interaction), answer));
    } else if (interaction.isAutocomplete()) {
      duty.take(log, () => speaking(ownLanguage(interaction), () => suggest(interaction)));
    }
  });
  client.on(Events.MessageCreate, (message) => {
    if (!mayConcern(message)) return;
    const place = { [beginsPost(message) ? 'post' : 'mention']: true, guild: message.guildId };
    const errand = { ...startErrand(log, place), ending: duty.signal };
    const answer = () => answerHeard(message, adapter, errand);
    duty.take(errand.log, async () =>
      speaking(await messagesLanguage(message, adapter.bot, errand.log), answer),
    );
  });
  client.on(Events.ThreadCreate, (thread, isNew) => {
    if (!isNew) return;
    const place = { post: true, guild: thread.guildId };
    const errand = { ...startErrand(log, place), ending: duty.signal };
    duty.take(errand.log, () => answerOpenedPost(thread, adapter, errand));
  });
  logConnection(client, log);
}

function logConnection(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log.error({ err: error }, 'the client reports an error'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, err: error }, 'connection failed'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'connecting again'));
  // Why a connection failed at the network discord.js says here alone.
  client.on(Events.Debug, (message) => log.debug(message));
}

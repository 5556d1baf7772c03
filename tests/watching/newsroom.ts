import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createBot, type News, type OpenBot, type Told } from '../../src/bot.js';
import type { Community, Place } from '../../src/community/community.js';
import { openCommunity } from '../../src/community/openCommunity.js';
import { createLog } from '../../src/log.js';
import { builtCommands } from '../built.js';
import { temporaryFolder } from '../folders.js';

/** Where the bot may write of its own accord. */
export const newsdesk: Place = { server: '100', channel: '200', asker: '300', mayPost: true };

/** A bot over a folder of articles, one a file, and what is watched there. */
export interface Newsroom {
  bot: OpenBot;
  readonly community: Community;
  ask(
    command: string,
    options?: Record<string, string>,
    place?: Place,
    admin?: boolean,
  ): ReturnType<OpenBot['answer']>;
  publish(file: string, text: string): Promise<void>;
  retract(file: string): Promise<void>;
  /** Tells all news; gives what was told, where, and what it says. */
  tell(outcome?: (news: News) => Told): Promise<readonly Message[]>;
  /** Ends the bot, and starts it again over the same folders. */
  restart(): Promise<void>;
}

export interface Message {
  readonly channel: string;
  readonly heading: string;
  readonly words: readonly string[];
  readonly note: string | undefined;
  readonly nonce: string;
}

const quotation = (speaker: string, words: string) => `“${words},” said ${speaker}, a councillor of Norvik.`;

/** An article of a few words by somebody. */
export const article = (speaker: string, ...words: readonly string[]): string =>
  `---\ntitle: ${words[0]}\npublisher: Norvik Post\npublished: 2025-03-01\nlanguage: en\n---\n\n${words
    .map((one) => quotation(speaker, one))
    .join('\n\n')}\n`;

/** `community` is what is kept; where it is not given, for as long as the test runs. */
export async function openNewsroom(community = openCommunity()): Promise<Newsroom> {
  const corpusDir = temporaryFolder();
  const publish = (file: string, text: string) => writeFile(path.join(corpusDir, file), text);
  await publish('ferry.md', article('Ada Moss', 'The ferry will sail before the summer'));
  const start = () =>
    createBot({ corpusDir, community, commandsDir: builtCommands, log: createLog('silent') });
  const room: Newsroom = {
    bot: await start(),
    community,
    ask: (command, options = {}, place = newsdesk, admin = false) =>
      room.bot.answer({ command, options, place, admin, paged: true }),
    publish,
    retract: (file) => rm(path.join(corpusDir, file)),
    async tell(outcome = () => 'told') {
      const told: Message[] = [];
      await room.bot.tellNews(async (news) => {
        const { heading, findings, note } = news.answer();
        const words = findings.map(({ citation }) => citation.exact);
        told.push({ channel: news.watch.channel, heading, words, note, nonce: news.nonce });
        return outcome(news);
      });
      return told;
    },
    async restart() {
      await room.bot.close();
      room.bot = await start();
    },
  };
  return room;
}

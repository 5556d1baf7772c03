import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse } from '../../src/analysis/analyse.js';
import { buildArchive } from '../../src/archive/memory.js';
import type { Archive } from '../../src/archive/port.js';
import { findStories } from '../../src/archive/stories/find.js';
import { loadCommands } from '../../src/commandFolder.js';
import { openCommunity } from '../../src/community/openCommunity.js';
import { type Answer, type Article, PlainError } from '../../src/model.js';

/** The bot, as it is asked by anybody who types a question. */
export interface Desk {
  readonly archive: Archive;
  ask(question: string): Promise<Answer>;
}

/**
 * An archive of these articles, and the built `/ask` over it. Rejects with a `PlainError` where the project is not
 * built.
 */
export async function openDesk(articles: readonly Article[], root: string): Promise<Desk> {
  const { kept, stories } = await findStories(articles.map(analyse));
  const archive = await buildArchive(kept, stories);
  const commands = await loadCommands(pathToFileURL(`${path.resolve(root, 'dist/commands')}/`));
  const put = async (name: string, options: Readonly<Record<string, string>>): Promise<Answer> => {
    const command = commands.find((one) => one.name === name);
    if (!command) throw new PlainError(`There is no /${name} among the built commands. Run npm run build.`);
    const { limit } = command;
    const refer = put;
    return command.answer(options, { archive, limit, commands, admin: false, refer, ...nothingElse });
  };
  return { archive, ask: (question) => put('ask', { question }) };
}

const refuse = (): never => {
  throw new PlainError('Nothing but the coverage is asked while it is measured.');
};

const nothingElse = { reindex: async () => refuse(), community: openCommunity(), status: refuse };

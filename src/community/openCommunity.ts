import { join } from 'node:path';
import type { Log } from '../log.js';
import { recordsInMemory } from '../records/inMemory.js';
import { recordsOnDisk } from '../records/onDisk.js';
import { type Community, usualSettings } from './community.js';
import { articlesSchema, postsSchema, settingsSchema, watchesSchema } from './kept.js';

/** Where what is kept of servers and channels outlasts the process. */
export interface KeptIn {
  /** The folder in which the bot keeps its data; the records get folders of their own in it. */
  readonly dataDir: string;
  readonly log: Log;
}

/** What is kept of servers and channels: on disk, or for as long as the process runs where nobody says where. */
export function openCommunity(place?: KeptIn): Community {
  if (place === undefined) return inMemory();
  const { dataDir, log } = place;
  return {
    settings: recordsOnDisk({
      folder: join(dataDir, 'servers'),
      schema: settingsSchema,
      usual: usualSettings,
      log,
    }),
    watches: recordsOnDisk({ folder: join(dataDir, 'watches'), schema: watchesSchema, usual: [], log }),
    posts: recordsOnDisk({ folder: join(dataDir, 'posts'), schema: postsSchema, usual: [], log }),
    articles: recordsOnDisk({ folder: join(dataDir, 'told'), schema: articlesSchema, usual: [], log }),
  };
}

const inMemory = (): Community => ({
  settings: recordsInMemory(usualSettings),
  watches: recordsInMemory([]),
  articles: recordsInMemory([]),
  posts: recordsInMemory([]),
});

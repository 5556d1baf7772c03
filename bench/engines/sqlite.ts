import path from 'node:path';
import { stopwords } from '../../src/archive/stopwords.js';
import { rawWordsOf } from '../../src/archive/terms.js';
import type { Engine, Searching } from '../engine.js';
import { loadPeer } from '../peer.js';

/** As much of better-sqlite3 as is used here. */
type Sqlite = new (file: string, options?: object) => Database;

interface Database {
  exec(statement: string): void;
  prepare(statement: string): Statement;
  close(): void;
}

interface Statement {
  run(...values: unknown[]): void;
  all(...values: unknown[]): readonly { readonly rowid: number }[];
}

/** As many documents are put in at once. */
const portion = 10_000;

/** FTS5 of SQLite, through better-sqlite3. */
export const sqlite: Engine = {
  name: 'SQLite FTS5',
  settings:
    'tokenize porter unicode61, no contents kept, bm25(); words of a query joined by OR, stopwords left out',
  async create(folder) {
    const db = await opened(folder);
    db.exec(`CREATE VIRTUAL TABLE passages USING fts5(title, text, content='', tokenize='porter unicode61')`);
    const insert = db.prepare('INSERT INTO passages(rowid, title, text) VALUES (?, ?, ?)');
    let added = 0;
    db.exec('BEGIN');
    return {
      add({ id, title, text }) {
        insert.run(id, title, text);
        if (++added % portion === 0) db.exec('COMMIT; BEGIN');
      },
      async finish() {
        db.exec('COMMIT');
        return { ...searching(db), save: async () => db.close() };
      },
    };
  },
  open: async (folder) => searching(await opened(folder)),
};

async function opened(folder: string): Promise<Database> {
  const { default: Database } = await loadPeer<{ default: Sqlite }>('better-sqlite3');
  return new Database(path.join(folder, 'passages.sqlite'));
}

function searching(db: Database): Searching {
  const select = db.prepare('SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?');
  return {
    search(query, limit) {
      const words = rawWordsOf(query).filter((word) => !stopwords.has(word.toLowerCase()));
      if (words.length === 0) return [];
      const match = words.map((word) => `"${word}"`).join(' OR ');
      return select.all(match, limit).map(({ rowid }) => rowid);
    },
  };
}

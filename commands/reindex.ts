import { answered } from '../src/answer.js';
import type { Holdings } from '../src/archive/port.js';
import { defineCommand } from '../src/command.js';
import { say } from '../src/languages/say.js';
import { inFull, inShort } from '../src/reindexWords.js';

export default defineCommand({
  description: 'Read the coverage again (admins only)',
  options: {},
  example: '',
  reply: 'asker',
  adminsOnly: true,
  async answer(_values, { reindex }) {
    const { holdings, ...changes } = await reindex();
    const heading = headingFor(holdings, changes.problems.length);
    const { note, isAll } = inShort(changes);
    const answer = answered(heading, [], note);
    return isAll ? answer : { ...answer, report: inFull(heading, changes) };
  },
});

const headingFor = ({ articles, quotations }: Holdings, problems: number): string =>
  say('reindex.heading', { articles, quotations, problems });

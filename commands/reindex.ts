import { answered, counted } from '../src/answer.js';
import type { Holdings } from '../src/archive/port.js';
import { defineCommand } from '../src/command.js';
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

function headingFor({ articles, quotations }: Holdings, problems: number): string {
  const notRead = problems === 0 ? '' : `, ${problems} not read`;
  return `Read again: ${counted(articles, 'article')}, ${counted(quotations, 'quotation')}${notRead}`;
}

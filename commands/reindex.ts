import { answered, counted } from '../src/answer.js';
import type { Holdings } from '../src/archive/port.js';
import { defineCommand } from '../src/command.js';

export default defineCommand({
  description: 'Read the coverage again (admins only)',
  options: {},
  example: '',
  reply: 'asker',
  adminsOnly: true,
  async answer(_values, { reindex }) {
    const { added, changed, removed, problems, holdings } = await reindex();
    const lines = [
      ...problems.map(({ file, reason }) => `Not read: ${file} (${reason}).`),
      list('Added', added),
      list('Changed', changed),
      list('Removed', removed),
    ];
    return answered(headingFor(holdings, problems.length), [], lines.join('\n'));
  },
});

function headingFor({ articles, quotations }: Holdings, problems: number): string {
  const notRead = problems === 0 ? '' : `, ${problems} not read`;
  return `Read again: ${counted(articles, 'article')}, ${counted(quotations, 'quotation')}${notRead}`;
}

const mostListed = 10;

function list(what: string, items: readonly string[]): string {
  if (items.length === 0) return `${what}: none.`;
  const more = items.length > mostListed ? `, and ${items.length - mostListed} more` : '';
  return `${what}: ${items.length}. ${items.slice(0, mostListed).join(', ')}${more}.`;
}

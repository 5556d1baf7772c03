import { answered } from '../src/answer.js';
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
      list('Added', added),
      list('Changed', changed),
      list('Removed', removed),
      list(
        'Not read',
        problems.map(({ file, reason }) => `${file} (${reason})`),
      ),
    ];
    return answered(
      `Read again: ${holdings.articles} articles, ${holdings.quotations} quotations`,
      [],
      lines.join('\n'),
    );
  },
});

const mostListed = 10;

function list(what: string, items: readonly string[]): string {
  if (items.length === 0) return `${what}: none.`;
  const more = items.length > mostListed ? `, and ${items.length - mostListed} more` : '';
  return `${what}: ${items.length}. ${items.slice(0, mostListed).join(', ')}${more}.`;
}

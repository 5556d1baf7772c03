import { answered, counted } from '../src/answer.js';
import type { Holdings } from '../src/archive/port.js';
import { defineCommand } from '../src/command.js';
import type { Problem } from '../src/model.js';

export default defineCommand({
  description: 'Read the coverage again (admins only)',
  options: {},
  example: '',
  reply: 'asker',
  adminsOnly: true,
  async answer(_values, { reindex }) {
    const { added, changed, removed, problems, copies, holdings } = await reindex();
    const lines = [
      ...notRead(problems),
      ...leftOut(copies),
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

const mostTold = 20;

/** That copies of articles are left out, and of which. */
function leftOut(copies: readonly Problem[]): string[] {
  const [first] = copies;
  if (!first) return [];
  const what = copies.length === 1 ? 'copy' : 'copies';
  return [
    `Left out: ${counted(copies.length, 'file')}, ${what} of others. ${first.file} is ${first.reason}.`,
  ];
}

function notRead(problems: readonly Problem[]): string[] {
  const told = problems.slice(0, mostTold).map(({ file, reason }) => `Not read: ${file} (${reason}).`);
  const more = problems.length - mostTold;
  return more > 0 ? [...told, `Not read: ${more} more. The bot's log names them all.`] : told;
}

const mostListed = 10;

function list(what: string, items: readonly string[]): string {
  if (items.length === 0) return `${what}: none.`;
  const more = items.length > mostListed ? `, and ${items.length - mostListed} more` : '';
  return `${what}: ${items.length}. ${items.slice(0, mostListed).join(', ')}${more}.`;
}

import { expect, test } from 'vitest';
import { isNamed } from '../../src/command.js';
import { loadCommands } from '../../src/commandFolder.js';
import { builtCommands } from '../built.js';
import { askNewsroom } from './newsroom.js';

const ask = await askNewsroom();

test('/timeline gives what happened under its date, and not what had happened before one', async () => {
  const answer = await ask('timeline', { topic: 'ferry' });
  expect(answer.findings.map(({ date }) => date)).toEqual(['2012', '2025-03-01']);
  expect((await ask('timeline', { topic: 'school' })).outcome).toBe('nothing-found');
});

test('/sources lists articles, undated ones last and said to be so', async () => {
  const answer = await ask('sources');
  expect(answer.heading).toBe('The coverage: 2 articles, 2 passages, 3 quotations');
  expect(answer.findings.map(({ citation }) => citation.article.id)).toEqual(['ferry', 'school']);
  expect(answer.note).toBe('The date of publication is not known of “School opens”.');
  expect((await ask('sources', {}, 1)).note).toBe('The newest 1 of 2 are shown.');
});

test('/help lists every command that is asked for by its name, and no other', async () => {
  const { note } = await ask('help');
  const commands = await loadCommands(builtCommands);
  expect(commands.some((command) => !isNamed(command))).toBe(true);
  for (const command of commands) {
    const listed = `/${command.name}: ${command.description}.`;
    if (isNamed(command)) expect(note).toContain(listed);
    else expect(note).not.toContain(`/${command.name}`);
  }
});

test('/help tells what can be asked of a message', async () => {
  expect((await ask('help')).note).toContain(
    'Check this quote: in Discord, in the menu of a message under Apps; answers as /who-said would.',
  );
});

import { loadCommands, ownCommands } from './commandFolder.js';
import { loadTerminalConfig } from './config.js';
import { createLog } from './log.js';
import { PlainError } from './model.js';
import { createProgram } from './terminal/program.js';

// Whoever reads only the beginning, as `head` does, has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  const { corpusDir, dataDir, logLevel } = loadTerminalConfig();
  const log = createLog(logLevel ?? 'warn');
  const commands = await loadCommands(ownCommands());
  await createProgram({ commands, corpusDir, dataDir, log }).parseAsync();
} catch (error) {
  if (!(error instanceof PlainError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

import type { Bot, Request } from '../bot.js';
import type { Log } from '../log.js';

/** Has the log say which admin asks for something that only admins may, and what: what comes of it follows there. */
export function logAdmin({ commands }: Bot, { command, options, admin, place }: Request, log: Log): void {
  if (!admin || !commands.find(({ name }) => name === command)?.adminsOnly) return;
  log.info({ admin: place?.asker, server: place?.server, command, options }, 'an admin asks');
}

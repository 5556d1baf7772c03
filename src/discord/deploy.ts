import { REST, type RESTGetCurrentApplicationResult, Routes } from 'discord.js';
import type { Command } from '../command.js';
import type { Config } from '../config.js';
import type { Log } from '../log.js';
import { explainRefusal } from './refusals.js';
import { register } from './registration.js';
import { restOptions } from './rest.js';

export interface Deployment {
  readonly commands: readonly Command[];
  readonly config: Config;
  readonly token: string;
  readonly log: Log;
}

/**
 * Registers the commands without connecting. Rejects with a PlainError where Discord cannot be reached, rejects
 * the token, or does not let the commands be registered.
 */
export async function deploy({ commands, config, token, log }: Deployment): Promise<void> {
  const rest = new REST(restOptions(config.apiUrl)).setToken(token);
  try {
    const application = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    await register({ rest, applicationId: application.id, commands, guildId: config.guildId, log });
  } catch (error) {
    throw explainRefusal(error, config.apiUrl);
  }
}

import { ComponentType } from 'discord.js';
import { say } from '../languages/say.js';
import type { Log } from '../log.js';
import type { Answer } from '../model.js';
import { addTo } from './addTo.js';
import { isFileRefused, logFailure } from './failures.js';
import { limits } from './limits.js';
import { type MessageBody, textDisplays } from './message.js';

const name = 'report.txt';

type Send<T> = (body: MessageBody) => Promise<T>;

/**
 * Sends what is answered with its whole report as a file, where it has one. Where Discord takes no file, or none so
 * large, it is sent without and says that the log has it, as it then does.
 */
export function withReport<T>({ report }: Answer, log: Log, send: Send<T>): Send<T> {
  if (report === undefined) return send;
  return async (body) => {
    const attached = attach(body, report);
    try {
      if (attached) return await send(attached);
    } catch (error) {
      if (!isFileRefused(error)) throw error;
      logFailure(log, error);
    }
    log.warn({ report }, 'the report could not be attached');
    return send(addTo(body, { below: textDisplays([`-# ${say('discord.reportNotAttached')}`]) }) ?? body);
  };
}

/** A message with a file below it, or nothing where there is no room for one. */
function attach(body: MessageBody, report: string): MessageBody | null {
  const file = { type: ComponentType.File, file: { url: `attachment://${name}` } } as const;
  const attachment = Buffer.from(report);
  const shown = attachment.byteLength > limits.file ? null : addTo(body, { below: [file] });
  return shown && { ...shown, files: [...(body.files ?? []), { attachment, name }] };
}

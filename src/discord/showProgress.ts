import { languageNow, speaking } from '../languages/say.js';
import type { Log } from '../log.js';
import { type Pace, paceAt } from '../progress/pace.js';
import type { Progress } from '../progress.js';
import { logFailure } from './failures.js';
import { type LongInteraction, longReply, replyLifetime } from './longReply.js';
import type { MessageBody } from './message.js';
import { pacedEdits } from './pacedEdits.js';
import { renderPace } from './progressBody.js';

/** Milliseconds: nothing is shown of what is over sooner, and no two edits come sooner after each other. */
const rhythm = { first: 1_000, every: 2_000 } as const;

/** A reply that shows how far the reading of the corpus has come, and then the answer. */
export interface ProgressReply {
  show(progress: Progress): void;
  /** Shows no more; resolves when the last edit has gone through, so that none comes after the answer. */
  end(): Promise<void>;
  /** Edits the reply; where progress was shown, wherever it stands by then. */
  edit(body: MessageBody): Promise<unknown>;
}

/**
 * Shows progress by editing the reply to an interaction, now and then. An edit that Discord refuses is logged and is
 * the last: what is being done goes on without. Progress is told from elsewhere, where another language is spoken or
 * none: it is shown in the language of now. `now` is a clock in milliseconds.
 */
export function showProgress(
  interaction: LongInteraction,
  log: Log,
  now: () => number = () => performance.now(),
): ProgressReply {
  const language = languageNow();
  const begun = now();
  const reply = longReply(interaction, { log, now });
  let pace: Pace | null = null;
  let moving: NodeJS.Timeout | undefined;
  const edits = pacedEdits({ ...rhythm, now }, async (latest: Pace) => {
    try {
      return await speaking(language, () => reply.edit(renderPace(latest)));
    } catch (error) {
      logFailure(log, error);
      return false;
    }
  });
  const showAgain = () => pace && edits.show(pace);
  return {
    show(progress) {
      pace = paceAt(pace, progress, now());
      edits.show(pace);
      // Also where nothing more is heard of it, the reply is to say in time where it goes on.
      moving ??= setTimeout(showAgain, begun + replyLifetime - now()).unref();
    },
    async end() {
      clearTimeout(moving);
      await edits.end();
    },
    edit: (body) => (pace ? reply.edit(body) : interaction.editReply(body)),
  };
}

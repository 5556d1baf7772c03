import type { Archive } from '../archive/port.js';
import { SaidError } from '../languages/saidError.js';
import type { Progress } from '../progress.js';
import { errorOf, type FromThread, type Question, type Told } from './messages.js';
import type { OpenEdition, Opening } from './open.js';
import { createQuestions, type Patience, usualPatience } from './questions.js';
import { startThread, type Thread, threadProgram } from './thread.js';

/** How a thread serves. */
export interface Service {
  readonly program: URL;
  readonly patience: Patience;
  /** How large its heap may grow. Default: as large as that of the main thread. */
  readonly megabytes?: number;
}

const usualService: Service = { program: threadProgram, patience: usualPatience };

/** Opens an edition in a thread of its own, so that neither reading nor searching keeps this one from other work. */
export async function openInThread(
  { onProgress, signal, ...order }: Opening,
  { program, patience, megabytes }: Service = usualService,
): Promise<OpenEdition> {
  signal?.throwIfAborted();
  const thread = startThread(program, order, megabytes);
  const giveUp = () => void thread.end(new Error('The opening was given up'));
  signal?.addEventListener('abort', giveUp);
  try {
    return servedBy(thread, await opened(thread, onProgress), patience);
  } catch (error) {
    await thread.end(new Error('The opening has failed'));
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', giveUp);
  }
}

interface Opened {
  readonly told: Told;
  readonly questions: readonly Question[];
}

/** What is told of the edition once it is open. Rejects with what keeps it from that. */
function opened({ worker, ended }: Thread, onProgress?: (progress: Progress) => void): Promise<Opened> {
  return new Promise((resolve, reject) => {
    worker.on('message', function hear(word: FromThread) {
      if ('progress' in word) onProgress?.(word.progress);
      if ('failedToOpen' in word) reject(errorOf(word.failedToOpen));
      if (!('told' in word)) return;
      worker.off('message', hear);
      resolve(word);
    });
    void ended.then(reject);
  });
}

/** The edition that a thread has open. */
function servedBy(thread: Thread, { told, questions }: Opened, patience: Patience): OpenEdition {
  const { worker, ended, end } = thread;
  const silent = () =>
    void end(new Error(`The archive has answered nothing for ${patience.silence} seconds`));
  const asked = createQuestions((question) => worker.postMessage(question), silent, patience);
  worker.on('message', (word: FromThread) => {
    if ('id' in word) asked.hear(word);
  });
  void ended.then(() => asked.end(new SaidError('serving.openedAgain')));
  const ask = (question: Question) => [question, (...given: unknown[]) => asked.ask(question, given)];
  const { holdings } = told.report;
  return {
    archive: { ...Object.fromEntries(questions.map(ask)), holdings: () => holdings } as Archive,
    told,
    ended,
    async close() {
      asked.end(new SaidError('serving.readAgain'));
      await end(new Error('The edition was closed'));
    },
  };
}

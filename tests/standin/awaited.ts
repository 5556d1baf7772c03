import { isRecord } from './checks.js';
import type { Ledger, Recorded } from './ledger.js';
import { type Asker, ids } from './payloads.js';
import { isEphemeral, isNotice, repliesTo, type Shown, shownBy } from './shown.js';

/** How something is answered at once. */
const callback = { message: 4, deferredUpdate: 6, update: 7 } as const;

/** Waits for what the bot makes of something. */
export interface Awaited {
  /** What a command shows, by its interaction's token. */
  ofCommand(name: string, token: string, asker?: Asker): Promise<Shown>;
  /** What a press of something that was shown brings. */
  ofPress(what: string, token: string, shown: Shown, asker?: Asker): Promise<Shown>;
  /** The reply to a message, by the message's id. */
  ofMessage(words: string, messageId: string, userId?: string): Promise<Shown>;
}

export function awaiting(ledger: Ledger, complain: (what: string) => void): Awaited {
  async function find(what: string, token: string, isAnswer: (request: Recorded) => boolean) {
    const ofThis = ({ path }: Recorded) => path.includes(token);
    const answer = await ledger.find(what, (each) => ofThis(each) && isAnswer(each));
    const [first = answer] = ledger.requests.filter(ofThis);
    if (first.method !== 'POST') complain('edited before acknowledged');
    return { answer, first };
  }

  return {
    async ofCommand(name, token, asker) {
      const { answer, first } = await find(`an answer to ${name}`, token, isShowing);
      return shownBy(answer, { answers: usedBy(asker), ephemeral: isEphemeral(first) });
    },
    async ofPress(what, token, shown, asker) {
      const { answer, first } = await find(`an answer to ${what}`, token, isShowing);
      const isUpdate = callbackType(answer) === callback.update;
      if (answer.method === 'POST' && !isUpdate) return shownBy(answer, { answers: usedBy(asker) });
      if (isUpdate || callbackType(first) === callback.deferredUpdate)
        return shownBy(answer, { answers: shown.answers, ephemeral: shown.ephemeral, inPlace: true });
      return shownBy(answer, { answers: usedBy(asker), ephemeral: isEphemeral(first) });
    },
    async ofMessage(words, messageId, userId = ids.user) {
      const reply = await ledger.find(`a reply to "${words}"`, (request) => repliesTo(request, messageId));
      return shownBy(reply, { answers: { to: 'message', userId, id: messageId } });
    },
  };
}

/** Whether a request shows an answer, rather than promising one or telling how far it has come. */
function isShowing(request: Recorded): boolean {
  const showing: readonly unknown[] = [callback.message, callback.update];
  if (request.status >= 300 || isNotice(request)) return false;
  if (request.path.endsWith('/callback')) return showing.includes(callbackType(request));
  return request.method === 'PATCH' || request.method === 'POST';
}

const usedBy = (asker: Asker = {}): Shown['answers'] => ({
  to: 'interaction',
  userId: asker.userId ?? ids.user,
});

const callbackType = ({ path, body }: Recorded): unknown =>
  path.endsWith('/callback') && isRecord(body) ? body.type : undefined;

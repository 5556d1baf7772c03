import { declined } from './answer.js';
import type { Archive } from './archive/port.js';
import type { Command, Desk, Status } from './command.js';
import type { Community } from './community/community.js';
import { withExample } from './examples/withExample.js';
import { type Answer, PlainError } from './model.js';
import { refuse, unknownCommand } from './refusal.js';
import type { Request } from './request.js';
import type { CurrentEdition } from './serving/currentEdition.js';

/** What requests are answered from. */
interface Stand {
  readonly commands: readonly Command[];
  readonly current: CurrentEdition;
  readonly community: Community;
  status(): Status;
}

/** Answers requests by the commands that they name. Rejects only on a bug of ours. */
export function createAnswering(stand: Stand): (request: Request) => Promise<Answer> {
  const { commands, current, community, status } = stand;

  /** An answer that refers to another command is of one edition, even if the next one follows meanwhile. */
  async function answerFrom(lend: Lend, request: Request, explainTo = asItIs): Promise<Answer> {
    const command = commands.find(({ name }) => name === request.command);
    if (!command) return unknownCommand(request.command, commands);
    const options = filled(request.options);
    const refusal = refuse(command, options, request.admin);
    if (refusal && !refusal.isMisuse) return refusal.answer;
    const limit = request.limit ?? (request.paged ? command.most : command.limit);
    const { admin, place } = request;
    const reindex = () => current.renew(request.onProgress);
    const desk = { limit, commands, admin, reindex, place, community, status };
    try {
      if (refusal) return await explainTo(refusal.answer, command);
      return await lend((archive) =>
        command.answer(options, { ...desk, archive, refer: referTo(archive, request) }),
      );
    } catch (error) {
      if (error instanceof PlainError)
        return refusal?.answer ?? { ...declined(error.message), mayPass: true };
      throw error;
    }
  }

  const referTo =
    (archive: Archive, request: Request): Desk['refer'] =>
    (name, options, limit = request.limit) =>
      answerFrom((use) => use(archive), {
        ...request,
        command: name,
        options,
        admin: false,
        limit,
        place: undefined,
      });

  const explain: Explain = (answer, command) =>
    current.lend((archive) => {
      const refer = referTo(archive, { command: command.name, options: {}, admin: false });
      return withExample(answer, command, { archive, refer, commands });
    });

  return (request) => answerFrom((use) => current.lend(use), request, explain);
}

/** Gives out an archive for as long as it is used. */
type Lend = (use: (archive: Archive) => Promise<Answer>) => Promise<Answer>;

/** What is answered to a request that its command cannot take. */
type Explain = (answer: Answer, command: Command) => Promise<Answer>;
const asItIs: Explain = async (answer) => answer;

/** Options that say something, without the white space around it. */
function filled(options: Request['options']): Record<string, string> {
  const entries = Object.entries(options).map(([name, value]) => [name, value?.trim() ?? ''] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

import type { Understood } from '../../model.js';
import { type Form, understoodBy } from './form.js';

const form = (pattern: RegExp): Form => ({ certainty: 'exact', pattern, read: () => ({ options: {} }) });

const forSources: readonly Form[] = [
  form(/^(?:(?:list|show)(?: me)? )?(?:(?:your|the|all) ){0,2}sources$/iu),
  form(
    /^(?:(?:what['’]?s|what is|any(?:thing)?) new|(?:what['’]?s |what is |show me )?(?:the |your )?(?:latest|newest|recent) (?:news|articles|headlines))$/iu,
  ),
  form(/^(?:what|which|who) are (?:your|the) (?:sources|outlets|articles|papers|newspapers)$/iu),
  form(
    /^(?:what|which) (?:sources|outlets|articles|papers|newspapers|media) (?:do|have|are) you (?:have|got|use|using|read|cover|know|know of|indexed)$/iu,
  ),
];

const forHelp: readonly Form[] = [
  form(/^help(?: me)?$/iu),
  form(/^what (?:can|do) (?:you|this bot|the bot) do$/iu),
  form(/^(?:who|what) are you$/iu),
  form(/^are you (?:a |an )?(?:bot|human|person|robot|ai|chatbot|real)$/iu),
  form(/^what can (?:i|we|one) ask(?: you)?$/iu),
  form(
    /^how (?:do|does|can) (?:i|we|you|this|it|this bot|the bot) (?:use (?:this|you|this bot|the bot)|work|works)$/iu,
  ),
];

/** A question what the coverage is made of. */
export const asksForSources = (question: string): Understood | null => understoodBy(forSources, question);

/** A question what can be asked. */
export const asksForHelp = (question: string): Understood | null => understoodBy(forHelp, question);

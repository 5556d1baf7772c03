import type { Understood } from '../../model.js';
import { asName } from '../names.js';
import { type Form, type Read, understoodBy } from './form.js';

const capitalWords =
  "\\p{Lu}[\\p{L}.’'-]{0,30}(?: (?:\\p{Lu}[\\p{L}.’'-]{0,30}|de|da|del|der|van|von|bin|al)){0,4}";

/** Words that stand in no name, but in what else people ask of somebody. */
const inNoName =
  /\b(?:the|a|an|in|to|for|of|at|on|by|with|from|behind|against|responsible|guilty|right|wrong|there|here|going|first|last|new|old|next|best|most|more|mayor|president|king|queen|boss|leader|winner)\b/i;

function named(name = ''): Read | null {
  const person = inNoName.test(name) ? null : asName(name, 'any');
  return person === null ? null : { options: { name: person } };
}

/** How people ask who somebody is, and who is quoted at all. An office is answered from passages: it has had many holders. */
const forms: readonly Form[] = [
  {
    certainty: 'exact',
    pattern:
      /^(?:who(?:['’]s| is| are)(?: the)?(?: most)? quoted(?: the)?(?: most| most often)?|whom? do you quote)$/iu,
    read: () => ({ options: {} }),
  },
  {
    certainty: 'likely',
    pattern: new RegExp(`^(?:[Ww]ho(?:['’]s| is| was)|[Tt]ell me about) (?<name>${capitalWords})$`, 'u'),
    read: ({ name }) => named(name),
  },
  {
    certainty: 'possible',
    pattern: /^who(?:['’]?s| is| was) (?<name>[\p{L}.’'-]{2,30}(?: [\p{L}.’'-]{1,30}){0,2})$/iu,
    read: ({ name }) => named(name),
  },
];

/** A question who somebody is, or who is quoted: `name`. */
export const asksForPerson = (question: string): Understood | null => understoodBy(forms, question);

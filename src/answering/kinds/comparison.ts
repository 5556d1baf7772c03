import type { Understood } from '../../model.js';
import { markedIn } from '../marked.js';
import { type Form, type Found, given, understoodBy } from './form.js';
import { speakerIn } from './speakers.js';

const outlets = '(?:the )?(?:different |various |other )?(?:outlets|newspapers|papers|media|press|coverage)';
const who = "(?<who>[\\p{L}][\\p{L}.’'-]{0,30}(?: [\\p{L}][\\p{L}.’'-]{0,30}){0,4}?)";
const about = '(?: (?:on|about|regarding) (?<topic>.+))?';

function compared({ who: speaker = '', topic }: Found) {
  const found = speaker === '' ? {} : speakerIn(speaker);
  const options = given({ person: found?.person, topic });
  return found === null || Object.keys(options).length === 0 ? null : { options };
}

const form = (pattern: string): Form => ({
  certainty: 'exact',
  pattern: new RegExp(`^${pattern}$`, 'iu'),
  read: compared,
});

/** How people ask for the same statement in several outlets. */
const forms: readonly Form[] = [
  {
    certainty: 'exact',
    pattern: new RegExp(`^(?:compare|how (?:do|does|did)) (?:(?:what|how) )?${outlets}\\b(?<rest>.+)$`, 'iu'),
    read({ rest = '' }) {
      const [marked] = /["“„«]/.test(rest) ? markedIn(rest) : [];
      return marked ? { options: { words: marked.words } } : null;
    },
  },
  form(`how (?:do|does|did) ${outlets} (?:report|quote|print|tell) (?:what )?${who}(?: said)?${about}`),
  form(`how (?:do|does|did) ${outlets} (?:differ|vary|disagree) (?:on|about|over|in) (?<topic>.+)`),
  form(`compare ${outlets} (?:on|about) (?<topic>.+)`),
  form(`compare (?:what|how) ${outlets} (?:say|write|report|print)(?: (?:on|about))? (?<topic>.+)`),
  form(`compare (?:the )?(?:statements|quotes|quotations|words|remarks) (?:of|by|from) ${who}${about}`),
];

/** A question how outlets print a statement: `words`, or `person` and `topic`. */
export const asksForComparison = (question: string): Understood | null => understoodBy(forms, question);

import type { Understood } from '../../model.js';
import { type Form, type Found, given, type Read, understoodBy } from './form.js';
import { withoutTime } from './period.js';
import { isDay, mayBeSpeaker, speakerIn } from './speakers.js';

const who = "(?<who>[\\p{L}][\\p{L}.’'-]{0,30}(?: [\\p{L}][\\p{L}.’'-]{0,30}){0,5}?)";
const inSmallLetters = "(?<who>\\p{L}[\\p{L}.’'-]{2,30}(?: \\p{L}[\\p{L}.’'-]{0,30}){0,2}?)";
const capitals = "(?<who>\\p{Lu}[\\p{L}.’'-]{0,30}(?: \\p{Lu}[\\p{L}.’'-]{0,30}){0,3})";
const on = '(?:about|on|regarding|concerning|of)';
const words = '(?:quotes|quotations|statements|remarks|comments)';
const bring = '(?:(?:show|give|find|get|list)(?: me)? )?(?:(?:all|any|some|the) )?';
const when = '(?: (?<when>(?:in|since|until|between|from|during|on) .+))?';
const often = '(?:(?:ever|really|actually|recently|also|already|just) ){0,2}';
const says = '(?:say|said|think|tell \\w+|told \\w+|tell the \\w+)';

function quotationsOf({ who: speaker = '', topic = '', when = '' }: Found): Read | null {
  const found = speaker === '' ? {} : speakerIn(speaker);
  const { words, since, until } = withoutTime(topic || when);
  const isTimeless = when !== '' && words !== '';
  if (found === null || isTimeless || isDay(topic)) return null;
  const options = given({ person: found.person, topic: words, since, until });
  if (options.person === undefined && options.topic === undefined) return null;
  return { options, ...(found.seldomQuoted ? { certainty: 'possible' } : {}) };
}

const form = (certainty: Form['certainty'], pattern: string, flags = 'iu'): Form => ({
  certainty,
  pattern: new RegExp(`^${pattern}$`, flags),
  read: quotationsOf,
});

/** How people ask for somebody's words, or for those on a topic. */
const forms: readonly Form[] = [
  form('exact', `what (?:has been|have been|was|is|is being) said ${on} (?<topic>.+)`),
  form('exact', `what (?:did|does|do|has|have|had) ${who} ${often}${says} ${on} (?<topic>.+)`),
  form('exact', `what (?:did|has|have) ${who} ${often}(?:say|said)${when}`),
  form('exact', `${bring}${words} (?:from|by|of) ${who}(?: ${on} (?<topic>.+)|${when})`),
  form('exact', `${bring}${words} (?:on|about) (?<topic>.+)`),
  form('likely', `what (?:did|has) ${who} (?:tell|told) (?<topic>.+)`),
  form('likely', `${capitals} quotes`, 'u'),
  form('possible', `${capitals} on (?<topic>.+)`, 'u'),
  {
    certainty: 'possible',
    pattern: new RegExp(`^${inSmallLetters} on (?<topic>.+)$`, 'u'),
    read: (found) => (mayBeSpeaker(found.who ?? '') ? quotationsOf(found) : null),
  },
];

/** A question for what somebody said, or for what was said on a topic: `person`, `topic`, `since`, `until`. */
export const asksForQuotations = (question: string): Understood | null => understoodBy(forms, question);

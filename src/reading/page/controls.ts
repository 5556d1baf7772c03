import { controlsAbroad, onwardAbroad, pointersAbroad } from './cues/controls-abroad.js';
import { oneOf } from './phrases.js';

const networks =
  'facebook|twitter|x|instagram|linkedin|pinterest|whatsapp|telegram|reddit|youtube|flipboard|pocket|tumblr|rss|vk|vkontakte|odnoklassniki|mix|messenger';

/** Buttons, counts, advertisement marks: what stands on a page to be pressed. */
export const control = oneOf([
  networks,
  '[\\d.,]{1,9}\\s?[km]?',
  '(?:[\\d.,]{1,9}[km]? ?)?(?:shares?|views?|likes?|tweets?|votes?|reads?)',
  'advert(?:isement|ising)?s?(?: –.{0,40})?|ad|iklan|anzeige|werbung|publicité|publicidad|pubblicità|реклама|広告|광고',
  'e-?mail(?: (?:me|this|article|the author))?|print(?: (?:this )?(?:article|page))?',
  'copy (?:link|url)|link copied.{0,20}',
  'tweet|pin(?: it)?|save|share(?: this)?(?: \\S{1,20}){0,2}|share (?:on|via|with) .{1,30}|sharing(?: is caring)?!?',
  'search(?: \\S{1,20}){0,2}[.…:]{0,3}|menu|close|home|log ?in|log ?out|sign in|register|subscribe|donate|skip to .{1,30}',
  'previous|next|prev|enlarge image|view image|expand|play(?: video)?',
  '\\d{1,3}\\s{0,3}/\\s{0,3}\\d{1,3}|image \\d{1,3} of \\d{1,3}|\\d{1,3} (?:-|of) \\d{1,3}.{0,10}',
  '\\d{1,3}\\s?(?:h|m|hr|hrs|d|min|mins|minutes?|hours?|days?|weeks?|months?)\\s?ago(?: .{0,20})?',
  '\\d{1,3}[ -](?:min(?:ute)?s? read|mins? read)',
  ...Object.values(controlsAbroad).flat(),
]);

/** The whole line is a way on: "Read more »". */
export const onward = oneOf(
  [
    'continue reading|read (?:more|on|full story|the full .{1,30}|article|next)|full (?:story|article|bio|gallery)',
    '(?:see|view) (?:all|more|gallery|results|full .{1,20})|show (?:more|all|comments)|load(?:ing)?(?: more)?',
    'learn more|more|back to (?:top|gallery|article)|go to ?top|scroll back to top',
    ...onwardAbroad,
  ],
  '',
  '\\s{0,2}[.…»>→]{0,3}',
);

const ways = [
  '(?:read|see|watch|listen|learn) (?:more|also|next|now|it now|on)|also (?:read|see|on|watch)',
  'related(?: (?:news|story|stories|article|content|articles|video))?|more(?: on this)?|recommended|next up|trends',
  '(?:story|news) continues below|click (?:here|to)|tap here|follow (?:us|me|him|her|them|@)',
  "like this (?:story|article)\\?|also on \\S{2,30}\\.[a-z]{2,5}\\b|don[’']t miss|must read|watch|download|to read the full",
  'filed (?:under|to)|(?:related )?tags?|topics|posted in|categories',
  'sign up|subscribe|get (?:our|the|your|breaking)|you (?:must|can also|may also)',
  ...pointersAbroad,
];

/** A line that leads elsewhere and says so in its first words: "Read more: a headline". */
export const pointer = new RegExp(
  `^\\(?(?:${ways.join('|')})(?:\\s{0,2}[:：】»>|–-]|(?<=[?.]\\S{0,5})\\s|\\s(?=here|anche|su|us|on|to|me|the|your|our|is)|\\s?$)`,
  'iu',
);

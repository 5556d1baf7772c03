import { cookieWord, ownWord, rightsAbroad, siteWord } from './cues/rights-abroad.js';
import { pictureWords, sourceLabels } from './cues/sources.js';

const rights = [
  '©(?:.{0,60}\\d{4}|\\s?(?:copyright|all|by)\\b)|\\(c\\)\\s?(?:copyright|\\d{4})|copyright(?: ?©| ?\\(c\\)| \\d{4}| by\\b|$)|all rights reserved|disclaimer(?::|$)',
  'terms (?:of (?:use|service|sale)|(?:and|&) conditions)|(?:privacy|cookies?)(?: (?:policy|notice|statement|settings|&|and)|$)',
  'by (?:using|continuing|signing|subscribing|clicking)\\b.{1,120}\\byou (?:agree|consent|accept|confirm)',
  'this (?:web)?site uses|we use cookies|(?:powered|delivered) by .{1,30}$',
  'your email address|required fields|no spam|you can unsubscribe|enter your',
  'want (?:more|to)\\b.{1,80}\\b(?:subscri|newsletter|sign up)',
  ...rightsAbroad,
];

const legalLine = new RegExp(`^(?:${rights.join('|')})|all rights reserved|©\\s?\\d{4}|무단\\s?전재`, 'iu');

/** Rights, policies, mail forms, what a website keeps of its readers: how pages end. */
export const isLegal = (text: string) =>
  legalLine.test(text) || [cookieWord, siteWord, ownWord].every((word) => word.test(text));

const agencies =
  'getty images|getty|afp|ap photo|reuters|epa|shutterstock|associated press|alamy|istock|unsplash|flickr|wikimedia commons';

const creditBeginnings = [
  `(?:main |cover |featured |file )?(?:${pictureWords})(?: (?:credit|courtesy|source|by|via))?\\s{0,2}[:：/|©=]`,
  'photos? (?:by|courtesy)|image (?:credit|source)|courtesy (?:of )?|credits?:|above:|pictured:',
  `[[【(▲△](?:${pictureWords})|[▲△]|©\\s?[^\\d\\s][^\\d]{1,60}$`,
];

/** Whom a picture is by. */
export const credit = new RegExp(
  `^\\(?(?:${creditBeginnings.join('|')})|(?:^|[/,(]|\\s)\\s?(?:${agencies})\\)?$`,
  'iu',
);

const creditEnds = [
  '\\((?:[^()]{0,60}\\b(?:photo|image|images|getty|reuters|shutterstock|file|source|courtesy|via)\\b[^()]{0,80})\\)',
  '\\b(?:photo|image|picture|photograph)\\s{0,2}(?:credit|by|courtesy)?\\s{0,2}:\\s.{1,80}|credit:\\s.{1,60}|©\\s{0,2}.{1,60}',
  '\\/\\s?(?:getty images|reuters|shutterstock)',
];

const pictureAtEnd = new RegExp(`(?:${creditEnds.join('|')})$`, 'iu');
const agencyPictureAtEnd = /\([^()]{0,60}\b(?:AFP|EPA|AP)\b[ /][^()]{1,60}\)$|\/\s?(?:AP|AFP|EPA)$/u;

/** Whether a caption closes with whom the picture is by. */
export const endsWithCredit = (text: string) => pictureAtEnd.test(text) || agencyPictureAtEnd.test(text);

/** A line that closes with letters in brackets, perhaps an agency's: a caption, or a report's last paragraph. */
export const markAtEnd = /\([A-Z]{2,6}(?:\s?(?:\/|via)\s?[A-Z]{2,6})?\)$/u;

/** A sentence behind which an agency is named: a caption, or a report's last paragraph. */
export const agencyAtEnd =
  /[.!?”"]\s?\((?:AP|AFP|EPA|ANI|PTI|IANS|dpa|TASS|ANSA|EFE|Lusa|KNA|APA|Reuters|Xinhua|Kyodo|Yonhap|Anadolu|Antara|Ritzau|NTB|ANP|Belga|PAP|ČTK|MTI)(?: (?:Photo|File))?\)$/u;

const notes = [
  '\\((?:additional )?(?:reporting|writing|editing|compiled) by\\b|(?:additional )?reporting by\\b|(?:writing|editing|compiled) by .{1,60};',
  '(?:write|reach|contact)(?: to)? .{1,40} at \\S{1,40}@\\S{1,40}$',
  'this (?:article|story|post) (?:was|has been|originally|first)\\b',
  '.{0,200}\\b(?:read|see|find|visit) (?:the )?(?:full|whole|entire|original) (?:text|story|article|report|piece|interview|version)\\b',
  `(?:${sourceLabels})\\s{0,2}[:：]|sources?$|\\(?with (?:inputs|files) from|\\(?agencies\\)?$`,
];

/** When the article was published or changed; a sentence may begin like that, so a time must follow. */
export const changeNote =
  /^\(?(?:updated?|last updated|last modified|first published|originally published|published|posted)\b/iu;

/** The desk's own notes: who reported and edited, where the whole of it stands. */
export const deskNote = new RegExp(`^(?:${notes.join('|')})`, 'iu');

/** A reporter's or a writer's life in one sentence. */
export const biography =
  /^(?:[\p{Lu}][\p{L}.'’-]{0,20} ){1,4}(?:is (?:an?|the|our)\b.{0,60}\b(?:writer|reporter|journalist|editor|correspondent|columnist|blogger|producer|author|contributor|photographer)\b|(?:covers|writes|reports) (?:on|about|for)\b)/u;

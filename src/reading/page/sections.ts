import { sectionsAbroad } from './cues/sections-abroad.js';
import { oneOf } from './phrases.js';

/** Headings of parts that are not the article: teasers, comments, tags, newsletters. */
const english = [
  'related(?: (?:news|stories|story|articles?|posts?|topics?|content|coverage|links|reading|videos?|tags))?',
  '(?:see|read) (?:also|more|next)|also (?:read|see|on|in)',
  'more (?:on|from|in|about|stories|news|articles|headlines|coverage)(?: .{1,40})?',
  '(?:you )?(?:may|might) (?:also )?(?:like|be interested in)',
  'recommended(?: (?:stories|for you|articles|reading|videos?|by))?',
  'similar (?:news|stories|articles|posts)',
  'trending(?: (?:news|now|stories|topics|on .{1,30}))?',
  'popular(?: \\S{1,20}){0,2}',
  '(?:most|must) (?:read|popular|viewed|shared|commented|watched|recent)(?: .{1,40})?',
  "(?:editors?|editor[’']s|editors[’']) (?:picks?|choice)",
  "(?:latest|recent|top|other|more|breaking|today[’']s)(?: .{1,20})? (?:news|stories|headlines|posts|articles|videos?|comments|updates)",
  'latest(?: from .{1,30})?',
  'next up(?: .{1,30})?|up next',
  '(?:next|previous|older|newer) (?:story|article|post|entry|page)s?',
  "don[’']t miss|what[’']s (?:hot|new)|in case you missed it",
  'upcoming events|story timeline|in this (?:story|article)|(?:full )?coverage',
  'sponsored(?: .{1,25})?|promoted(?: .{1,25})?|paid (?:content|post)',
  'from our partners|(?:from )?(?:around )?the web',
  'about (?:the )?(?:authors?|writer|this (?:statement|article|story))|author bio',
  '(?:leave|add|post|write|submit) (?:a|your) (?:comment|reply)|leave a reply',
  'join the (?:conversation|discussion)|tell us what you think|share your thoughts|have your say',
  '(?:[\\d,]{1,7} |no )?(?:comments?|responses|replies|thoughts on .{1,80})(?: \\(\\d{1,6}\\)| closed| yet)?',
  'follow us(?: on .{1,30})?|stay connected|connect with us|get in touch|contact us',
  'newsletters?|subscribe(?: .{1,30})?|sign up(?: .{1,40})?',
  'tags?|topics|categories|filed (?:under|to)|archives?',
];

/** A heading of a part that is not the article, alone on its line; a count may stand before or behind it. */
export const section = oneOf(
  [...english, ...Object.values(sectionsAbroad).flat()],
  '(?:\\d{1,6} )?',
  '(?:\\s?[(（]\\d{1,6}[)）])?\\s{0,3}[:：»>…-]{0,3}',
);

const closers = [
  'comments?|replies|responses|reply|have your say|kommentar|kommentit|kommentoi|reacti(?:es?|on)|réagi|coment[aá]ri|comment[io]|respuesta|resposta|risposta|răspuns|hozzászól|komment|komentar|komentář|komentár|diskus[ei]',
  'коммент|комент|коментар|отзыв|обсужден|σχόλι|yorum|bình luận|ý kiến|تعليق|دیدگاه|نظر|תגוב|टिप्पणि|মন্তব্য|ความ(?:คิด)?เห็น|コメント|댓글|의견|评论|評論|留言|回應|回应|迴響|跟贴',
  'tags?$|filed under|schlag(?:wörter|worte)|stichwörter|trefwoorden|etiketter|emneord|avainsanat|mots[- ]clés|étiquettes|etiquetas?|archivado|marcadores|palavras|parole chiave|etichette|etichete|tagi$|štítky|címkék|oznake|етикети|теги|метки|мітки|ετικέτες|etiketler|từ khóa|kata kunci|كلمات|وسوم|برچسب|תגיות|แท็ก|タグ|태그|标签|標籤|关键词|關鍵字',
  'about the (?:author|writer)|author bio|über (?:den|die) autor|over de auteur|om (?:författaren|forfatteren|skribenten)|à propos de l.auteur|(?:sobre el|acerca del|sobre o|despre) autor|autore$|o autor|за автора|об авторе|yazar hakkında|tentang penulis|著者',
];

/** A heading that only ever stands below an article: its comments, its tags, its author. */
export const closing = new RegExp(closers.join('|'), 'iu');

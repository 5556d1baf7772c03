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
  'popular(?: .{1,25})?',
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

const western = [
  'ähnliche artikel|mehr zum thema|weitere (?:artikel|beiträge|nachrichten|themen)(?: .{1,30})?|kommentare?',
  'das könnte (?:sie|dich) auch interessieren|auch interessant|meistgelesen',
  '(?:à )?lire aussi|à voir aussi|sur le même (?:sujet|thème)|les plus lus|commentaires?|articles (?:similaires|liés)',
  'te puede interesar|le[ea] también|noticias relacionadas|artículos relacionados|comentarios?',
  'más (?:leídas?|noticias)|lo más (?:leído|visto)|deja (?:un comentario|una respuesta)',
  'leggi anche|articoli correlati|(?:ti )?potrebbe interessar(?:e|ti)(?: .{1,20})?|i più letti|commenti|lascia un commento',
  'leia (?:também|mais)|veja também|notícias relacionadas|mais lidas|comentários|deixe (?:um|seu) comentário',
  'lees ook|meer over|gerelateerd|reacties|læs også|les også|läs också|lue myös',
];

const others = [
  'baca juga|(?:artikel |berita )?terkait|terpopuler|komentar|tinggalkan (?:komentar|balasan)',
  'czytaj (?:też|także)|zobacz (?:też|także)|čtěte také|ilgili haberler|bunlar da ilginizi çekebilir|yorumlar',
  'читайте (?:также|далее)|смотрите также|вам также может .{1,25}|(?:также )?по теме|популярное',
  'похожие (?:статьи|записи|материалы|новости)|комментари(?:и|ев)|(?:добавить|оставить) комментарий',
  'читайте також|схожі (?:статті|новини)|коментарі|اقرأ أيضا|(?:مواضيع )?ذات صلة|التعليقات',
  '관련\\s?기사|인기\\s?기사|댓글|많이 본 (?:기사|뉴스)|関連(?:記事|ニュース)|あわせて読みたい|コメント|人気記事',
  '相关(?:新闻|阅读|文章)|相關(?:新聞|文章)|延伸閱讀|热门(?:新闻|文章)|评论',
];

/** A heading of a part that is not the article, alone on its line. */
export const section = oneOf([...english, ...western, ...others], '', '\\s{0,3}[:»>…-]{0,3}');

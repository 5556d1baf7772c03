/**
 * Words by which pages name their parts, beside the article. Each pattern is tried on one trimmed line.
 */

/** A heading of a part that is not the article: alone on its line, or closing with a colon. */
export const section = new RegExp(
  `^(?:(?:${[
    'related(?: (?:news|stories|story|articles?|posts?|topics?|content|coverage|links|reading|videos?|tags))?',
    '(?:see|read) (?:also|more|next)',
    'also (?:read|see|on|in)',
    'more (?:on|from|in|about|stories|news|articles|headlines|coverage)(?: .{1,40})?',
    '(?:you )?(?:may|might) (?:also )?(?:like|be interested in)',
    'recommended(?: (?:stories|for you|articles|reading|videos?|by))?',
    'similar (?:news|stories|articles|posts)',
    'trending(?: (?:news|now|stories|topics|on .{1,30}))?',
    'popular(?: .{1,25})?',
    '(?:most|must) (?:read|popular|viewed|shared|commented|watched|recent)(?: .{1,40})?',
    "(?:editor'?s'?|editors’|editor’s) (?:picks?|choice)",
    "(?:latest|recent|top|other|more|breaking|today’s|today's)(?: .{1,20})? (?:news|stories|headlines|posts|articles|videos?|comments|updates)",
    'latest from .{1,30}',
    'latest',
    'next up(?: .{1,30})?',
    'up next|read next|next story|previous story|next article|previous article',
    '(?:next|previous|older|newer) (?:post|entry|page)s?',
    "don[’']t miss|what[’']s (?:hot|new)|in case you missed it",
    'upcoming events|story timeline|in this (?:story|article)|coverage|full coverage',
    'sponsored(?: .{1,25})?|promoted(?: .{1,25})?|paid (?:content|post)|from (?:our partners|around the web|the web)|around the web',
    'about (?:the )?(?:authors?|writer|this (?:statement|article|story))|author bio',
    '(?:leave|add|post|write|submit) (?:a|your) (?:comment|reply)|leave a reply|join the (?:conversation|discussion)',
    'tell us what you think|share your thoughts|have your say',
    '(?:[\\d,]{1,7} )?(?:comments?(?: closed)?|no comments(?: yet)?|responses|replies|thoughts on .{1,80})(?: \\(\\d{1,6}\\))?',
    'follow us(?: on .{1,30})?|stay connected|connect with us|get in touch|contact us',
    'newsletters?|subscribe(?: .{1,30})?|sign up(?: .{1,40})?',
    'tags?|topics|categories|filed (?:under|to)|archives?',
    'ähnliche artikel|mehr zum thema|weitere (?:artikel|beiträge|nachrichten|themen)(?: .{1,30})?|das könnte (?:sie|dich) auch interessieren|auch interessant|meistgelesen|kommentare?',
    'à lire aussi|lire aussi|à voir aussi|sur le même (?:sujet|thème)|les plus lus|commentaires?|articles (?:similaires|liés)',
    'te puede interesar|lee también|lea también|noticias relacionadas|artículos relacionados|más (?:leídas?|noticias)|lo más (?:leído|visto)|comentarios?|deja (?:un comentario|una respuesta)',
    'leggi anche|articoli correlati|potrebbe interessarti(?: .{1,20})?|ti potrebbe interessare(?: .{1,20})?|i più letti|commenti|lascia un commento',
    'leia (?:também|mais)|veja também|notícias relacionadas|mais lidas|comentários|deixe (?:um|seu) comentário',
    'baca juga|artikel terkait|berita terkait|terkait|terpopuler|komentar|tinggalkan (?:komentar|balasan)',
    'lees ook|meer over|gerelateerd|reacties|læs også|les også|läs också|lue myös|czytaj (?:też|także)|zobacz (?:też|także)|čtěte také|ilgili haberler|bunlar da ilginizi çekebilir|yorumlar',
    'читайте также|смотрите также|вам также может .{1,25}|по теме|похожие (?:статьи|записи|материалы|новости)|популярное|комментари(?:и|ев)|добавить комментарий|оставить комментарий|читайте далее|также по теме',
    'читайте також|схожі (?:статті|новини)|коментарі|اقرأ أيضا|ذات صلة|التعليقات|مواضيع ذات صلة',
    '관련\\s?기사|인기\\s?기사|댓글|많이 본 (?:기사|뉴스)|関連記事|関連ニュース|あわせて読みたい|コメント|人気記事|相关(?:新闻|阅读|文章)|相關(?:新聞|文章)|延伸閱讀|热门(?:新闻|文章)|评论',
  ].join('|')}))\\s{0,3}[:»>…-]{0,3}$`,
  'iu',
);

/** A line that leads elsewhere and says so in its first words: "Read more: a headline". */
export const pointer =
  /^\(?(?:(?:read|see|watch|listen|learn) (?:more|also|next|now|it now|on)|also (?:read|see|on|watch)|related(?: (?:news|story|stories|article|content|articles|video))?|more(?: on this)?|recommended|(?:story|news) continues below|click (?:here|to)|tap here|follow (?:us|me|him|her|them|@)|like this (?:story|article)|don[’']t miss|must read|next up|trends|watch|filed (?:under|to)|tags?|related tags|topics|posted in|categories|sign up|subscribe|get (?:our|the|your|breaking)|you (?:must|can also|may also)|download|to read the full|leggi anche|lee también|leia (?:também|mais)|baca juga|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|читайте также|читай также|смотрите также|lees ook)(?:\s{0,2}[:»>|–-]|\s(?=here|anche|su|us|on|to|me|the|your|our|is)|\s?$)/iu;

/** The whole line is a way on: "Read more »". */
export const onward =
  /^(?:continue reading|read (?:more|on|full story|the full .{1,30}|article|next)|full (?:story|article|bio|gallery)|see (?:all|more|full .{1,20})|view (?:all|more|gallery|results|full .{1,20})|show (?:more|all|comments)|load(?:ing)?(?: more)?|learn more|more|back to (?:top|gallery|article)|go to ?top|scroll back to top|weiterlesen|mehr|lire la suite|leer más|continua a leggere|leia mais|читать (?:далее|полностью)|подробнее)\s{0,2}[.…»>→]{0,3}$/iu;

/** Buttons, counts, advertisement marks: what stands on a page to be pressed. */
export const control =
  /^(?:[\d.,]{1,9}\s?[km]?|(?:[\d.,]{1,9}[km]? ?)?(?:shares?|views?|likes?|tweets?|votes?|reads?)|advert(?:isement|ising)?s?(?: –.{0,40})?|ad|iklan|anzeige|werbung|publicité|publicidad|pubblicità|реклама|広告|광고|facebook|twitter|x|instagram|linkedin|pinterest|whatsapp|telegram|reddit|youtube|flipboard|e-?mail(?: (?:me|this|article|the author))?|print(?: (?:this )?(?:article|page))?|copy (?:link|url)|link copied.{0,20}|tweet|pin(?: it)?|save|pocket|tumblr|rss|vk|vkontakte|odnoklassniki|mix|messenger|search.{0,20}|menu|close|home|log ?in|log ?out|sign in|register|subscribe|donate|skip to .{1,30}|previous|next|prev|share(?: this)?(?: .{1,20})?|share (?:on|via|with) .{1,30}|sharing(?: is caring)?!?|get short url|enlarge image|view image|expand|play(?: video)?|\d{1,3}\s{0,3}\/\s{0,3}\d{1,3}|image \d{1,3} of \d{1,3}|\d{1,3} (?:-|of) \d{1,3}.{0,10}|\d{1,3}\s?(?:h|m|hr|hrs|d|min|mins|minutes?|hours?|days?|weeks?|months?)\s?ago(?: .{0,20})?|(?:[\d]{1,3})[ -]min(?:ute)?s? read|\d{1,3} mins? read)$/iu;

/** Rights, policies, mail forms: how pages end. */
export const legal =
  /^(?:©|\(c\)|copyright|all rights reserved|terms (?:of|and|&)|privacy|cookies?\b|by (?:using|continuing|signing|subscribing|clicking)|powered by|this site uses|this website uses|we use cookies|your email address|required fields|no spam|you can unsubscribe|enter your|want (?:more|to)\b.{1,80}\b(?:subscri|newsletter|sign up)|저작권자|alle rechte|tous droits|todos los derechos|tutti i diritti|todos os direitos|все права|delivered by|disclaimer)|all rights reserved|©\s?\d{4}|무단\s?전재/iu;

/** Whom a picture is by. */
export const credit =
  /^\(?(?:(?:main |cover |featured |file )?(?:photo|image|picture|foto|фото|bild|fotó|video)s?(?: (?:credit|courtesy|source|by|via))?\s{0,2}[:/|©]|photos? (?:by|courtesy)|image (?:credit|source)|courtesy (?:of )?|credits?:|©|above:|pictured:|\[(?:사진|photo|foto))|(?:^|[/,(] ?|\s)(?:getty images|getty|afp|ap photo|reuters|epa|shutterstock|associated press|alamy|istock|unsplash|flickr|wikimedia commons|bloomberg news)\)?$/iu;

/** A caption that closes with whom the picture is by. */
export const creditAtEnd =
  /(?:\((?:[^()]{0,60}\b(?:photo|image|images|getty|afp|reuters|epa|shutterstock|file|source|courtesy|via)\b[^()]{0,80}|AP|AFP|EPA)\s?\)|\b(?:photo|image|picture|photograph)\s{0,2}(?:credit|by|courtesy)?\s{0,2}:\s.{1,80}|credit:\s.{1,60}|©\s{0,2}.{1,60}|\/\s?(?:getty images|ap|afp|reuters|epa|shutterstock))$/iu;

/** A line that closes with an agency's mark: a caption, or a report's last paragraph. */
export const agencyAtEnd = /\([A-Z]{2,6}(?:\s?(?:\/|via)\s?[A-Z]{2,6})?\)$/u;

/** The desk's own notes: who reported and edited, when it was changed, where it first stood. */
export const deskNote =
  /^(?:\(?(?:additional )?(?:reporting|writing|editing|compiled) by\b|\(?(?:updated?|last updated|last modified|first published|originally published|published|posted)(?: (?:on|at|in|by|:)|:|\s\d)|this (?:article|story|post) (?:was|has been|originally|first)\b|(?:we have|this is a) summar|source:|sources?$|quelle:|fuente:|fonte:|источник:|\(?with (?:inputs|files) from|\(?agencies\)?$)/iu;

/** A reporter's or a writer's life in one sentence. */
export const biography =
  /^(?:[\p{Lu}][\p{L}.'’-]{0,20} ){1,4}(?:is|was|has been|covers|writes|joined|reports) (?:(?:a|an|the|our)\b.{0,60}\b(?:writer|reporter|journalist|editor|correspondent|columnist|blogger|producer|author|contributor|photographer)\b|(?:on|about|for)\b.{1,60}\b(?:for|at)\b)/u;

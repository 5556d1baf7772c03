/**
 * Headings of parts that are not the article, by language (BCP 47): what is related, most read, recommended or
 * newest; comments; tags; the author; neighbouring posts; letters to subscribe to.
 */
export const sectionsAbroad: Readonly<Record<string, readonly string[]>> = {
  de: [
    '(?:ähnliche|verwandte|beliebte|neueste|aktuelle|empfohlene|weitere|mehr|meistgelesene) (?:artikel|beiträge|nachrichten|themen|meldungen|kommentare|news|storys?)(?: .{1,30})?',
    'mehr (?:zum thema|aus .{1,30}|von .{1,30}|zu .{1,30})|das könnte (?:sie|dich|ihnen|dir|euch) .{1,30}|auch interessant|lesen sie (?:auch|mehr)|lies auch',
    'meistgelesen|meistgeklickt|top[- ]?themen|empfehlungen|kommentare?|(?:schreibe?n? sie |schreibe |hinterlasse )?(?:einen kommentar|eine antwort)(?: .{1,20})?',
    'kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|diskutieren sie mit|schlag(?:wörter|worte)|stichwörter|themen|kategorien',
    'über (?:den autor|die autorin|die autoren)|(?:vorheriger|nächster|voriger) (?:artikel|beitrag)|newsletter .{1,25}|folgen sie uns(?: .{1,20})?',
  ],
  nl: [
    'lees (?:ook|meer|verder)|meer (?:over|van|uit|nieuws|artikelen)(?: .{1,30})?|(?:gerelateerde?|aanbevolen|andere|recente|populaire)(?: (?:artikelen|berichten|nieuws|onderwerpen))?',
    'meest gelezen|best gelezen|net binnen|laatste nieuws|reacties?|reageer(?: op .{1,30})?|geef een reactie|plaats een reactie|onderwerpen|trefwoorden|over de auteur',
  ],
  sv: [
    'läs (?:också|även|mer|vidare)|relaterade? (?:artiklar|inlägg|nyheter)|mer (?:om|från|i ämnet)(?: .{1,30})?|mest läst(?:a)?|senaste (?:nytt|nyheterna?|artiklarna)|rekommenderat',
    'kommentarer|lämna (?:en kommentar|ett svar)|ämnen|etiketter|kategorier|taggar|om (?:författaren|skribenten)|följ oss(?: .{1,20})?',
  ],
  da: [
    '(?:læs|les|se) (?:også|mere|mer|videre)|relaterede? (?:artikler|indlæg|saker|innlegg)|mere? (?:om|fra)(?: .{1,30})?|mest lest|mest læste?|seneste nyt|siste nytt|anbefalte?t?',
    'kommentarer|(?:skriv|legg igjen) en kommentar|emner|emneord|kategorier|om (?:forfatteren|skribenten)|følg oss?(?: .{1,20})?',
  ],
  fi: [
    'lue (?:myös|lisää)|aiheeseen liittyvää|lisää aiheesta|luetuimmat|uusimmat(?: .{1,20})?|suosituimmat|kommentit|kommentoi|aiheet|avainsanat',
  ],
  fr: [
    '(?:à )?(?:lire|voir|découvrir|écouter)(?: également| aussi)|lire (?:la suite|plus)|(?:sur le |dans le )?même (?:sujet|thème|rubrique|dossier)|en lien avec .{1,30}',
    "articles? (?:similaires?|liés?|récents?|associés?|populaires?|recommandés?|connexes?|précédents?|suivants?)|d['’]autres? articles?(?: .{1,30})?|plus (?:d['’]articles|d['’]infos|sur .{1,30})",
    "(?:ça|cela|ceci) (?:peut|pourrait|devrait) (?:aussi |également )?vous (?:intéresser|plaire)|vous (?:aimerez|pourriez|devriez) .{1,30}|nos dernières? .{1,20}|dernières (?:actualités|infos|nouvelles)|à la une|l['’]actu en (?:continu|direct)",
    'les \\+ lus|(?:les )?(?:articles )?(?:les )?plus (?:lus|populaires|partagés|commentés)|commentaires?|(?:laisser|ajouter|poster|écrire) un commentaire|laisser une réponse|réagir|vos réactions',
    "mots[- ]clés|étiquettes|thèmes|catégories|rubriques|à propos de l['’]auteure?|(?:suivez|rejoignez)[- ]nous(?: .{1,20})?|partager cet article|infolettre",
  ],
  es: [
    '(?:lea|lee|leer|vea|ver|mira|mire) (?:también|más|además)|(?:noticias|artículos|entradas|notas|contenidos?|temas|publicaciones) (?:relacionad[oa]s?|recientes|similares|populares|recomendad[oa]s|destacad[oa]s)',
    '(?:te|le|os) (?:puede|podría|puede que|podrían|recomendamos)(?: .{1,30})?|quizás? (?:te|le) interese|más (?:noticias|sobre|de|en|información|leíd[oa]s?|vist[oa]s?|popular(?:es)?|temas)(?: .{1,30})?',
    '(?:lo|las|los) (?:más|último|últimas)(?: .{1,25})?|últimas noticias|recomendad[oa]s|en portada|comentarios?|(?:deja|dejar|escribe|añadir|publicar) (?:un|tu|una|su) (?:comentario|respuesta)',
    'etiquetas?|temas|categorías|archivado en(?: .{1,40})?|sobre el autor|acerca del autor|(?:entrada|artículo|noticia) (?:anterior|siguiente)|síguenos(?: .{1,20})?|compartir en|boletín(?: .{1,20})?',
  ],
  pt: [
    '(?:leia|veja|saiba|confira|ouça) (?:também|mais|ainda)|(?:notícias|artigos|matérias|posts|conteúdos?) (?:relacionad[oa]s?|recentes|similares|populares|recomendad[oa]s)|relacionad[oa]s',
    '(?:você|voce) (?:pode|vai|também)(?: .{1,30})?|(?:pode|também) (?:lhe |te )?interessar?|mais (?:notícias|sobre|de|em|lid[oa]s?|vist[oa]s?|acessad[oa]s?|popular(?:es)?)(?: .{1,30})?',
    'as mais .{1,20}|últimas(?: notícias)?|destaques|recomendad[oa]s(?: .{1,20})?|comentários?|(?:deixe|deixar|escreva|faça|adicionar) (?:um|seu|o seu) comentário|deixe (?:uma|sua) resposta',
    'marcadores|etiquetas|palavras-chave|assuntos|categorias|sobre o autor|(?:post|artigo|notícia|matéria) (?:anterior|seguinte)|próxim[oa] (?:post|artigo|notícia)|siga-nos(?: .{1,20})?|publicidade',
  ],
  it: [
    '(?:leggi|guarda|vedi) (?:anche|di più|pure)|(?:articoli|notizie|post|contenuti) (?:correlat[ie]|simili|recenti|consigliat[ie]|suggeriti|più lett[ie])|correlat[ie]',
    '(?:ti |vi |forse ti )?(?:potrebbe|potrebbero|può) (?:anche )?interessar(?:e|ti|vi)(?: .{1,20})?|altr[ei] (?:notizie|articoli|da|di)(?: .{1,30})?|ultim[eio] (?:notizie|ora|articoli)',
    '(?:i |le )?più (?:lett[ie]|vist[ie]|commentat[ie]|popolari)|in evidenza|comment[io]|(?:lascia|scrivi|aggiungi|inserisci) un commento|lascia una risposta|argomenti(?: .{1,20})?|categorie|etichette',
    "parole chiave|(?:l['’]|sull['’]|informazioni sull['’])autore|articolo (?:precedente|successivo)|prossimo articolo|seguici(?: .{1,20})?|iscriviti(?: .{1,25})?|condividi(?: .{1,20})?",
  ],
  ro: [
    '(?:citește|citeste|citiți|vezi|vezi și) (?:și|si|mai mult|în continuare)|articole (?:similare|asemănătoare|recente|recomandate)|(?:știri|stiri) (?:similare|recente)|cele mai (?:citite|noi)(?: .{1,20})?|ultimele (?:știri|stiri)',
    'comentarii|(?:lasă|lasa|adaugă|scrie) un (?:comentariu|răspuns)|etichete|categorii|despre autor|recomandări|te-ar putea interesa(?: .{1,20})?',
  ],
  ca: [
    'llegi(?:u|r)? també|notícies relacionades|articles relacionats|més (?:llegit|notícies)|el més llegit|comentaris|deixa un comentari',
  ],
  pl: [
    '(?:czytaj|przeczytaj|zobacz|sprawdź|polecamy) (?:też|także|również|więcej|dalej)|polecamy|polecane(?: .{1,20})?|powiązane(?: .{1,20})?|podobne(?: .{1,20})?|(?:najnowsze|ostatnie|inne) (?:wiadomości|artykuły|wpisy|komentarze)',
    'naj(?:częściej|chętniej) czytane|najpopularniejsze|popularne|komentarze|dodaj komentarz|skomentuj|zostaw (?:komentarz|odpowiedź)|tagi|tematy|słowa kluczowe|kategorie|o autorze|(?:poprzedni|następny) (?:artykuł|wpis)|więcej (?:na temat|o|informacji)(?: .{1,30})?',
  ],
  cs: [
    '(?:čtěte|přečtěte|prečítajte|čítajte)(?: si)? (?:také|tiež|též|více|aj|ďalej)|související(?: .{1,20})?|súvisiace(?: .{1,20})?|podobné (?:články|príspevky|příspěvky)|mohlo by (?:vás|vas|sa vám) .{1,25}|další (?:články|zprávy)(?: .{1,30})?|ďalšie (?:články|správy)',
    'nej(?:čtenější|novější)(?: .{1,20})?|naj(?:čítanejšie|novšie)(?: .{1,20})?|diskuse|diskusia|komentáře|komentáre|(?:přidat|pridať|napsat) komentář?r?|štítky|témata|témy|klíčová slova|kategorie|o autor(?:ovi|e)|doporučujeme|odporúčame',
  ],
  hu: [
    'kapcsolódó (?:cikkek|tartalmak|hírek|bejegyzések)|olvass(?:a|on)? (?:el )?(?:még|tovább|is)(?: .{1,20})?|(?:ezt|ezek) (?:is )?.{0,20}(?:ajánljuk|érdekelhet(?:ik|nek)?)|legolvasottabb|legfrissebb(?: .{1,20})?|további (?:cikkek|hírek)(?: .{1,20})?',
    'hozzászólások|kommentek|szólj hozzá|címkék|kategóriák|a szerzőről|ajánlott(?: .{1,20})?|hirdetés',
  ],
  hr: [
    '(?:pročitajte|procitajte|pročitaj|čitaj|preberite|pogledajte|vidi) (?:i|još|više|tudi|takođe)|povezan[ie] (?:članci|vijesti|vesti|teme|članki|novice)|slični članci|najčitanije|najbolj brano|najnovije(?: .{1,20})?|zadnje novice',
    'komentari(?:ši)?|komentarji|ostavi(?:te)? komentar|oznake|ključne riječi|kategorije|preporučujemo|više o|možda će vas zanimati',
  ],
  bg: [
    'още (?:по темата|новини|от .{1,30}|за .{1,30})|свързани (?:статии|новини|публикации)|подобни (?:статии|новини|публикации)|прочетете (?:още|също)|виж(?:те)? (?:още|също)|най-(?:четени|нови|популярни|коментирани)|последни новини|коментари|(?:напиши|добави|остави) (?:коментар|отговор)|етикети|категории|за автора',
  ],
  ru: [
    '(?:читайте|смотрите|узнайте|слушайте) (?:также|далее|ещ[её]|больше)|вам (?:также |может |будет ).{1,25}|(?:также |ещ[её] )?(?:по|на) (?:этой )?тем[еу]|(?:ещ[её]|больше|другие|последние|главные|свежие|популярные|похожие|новые) (?:статьи|записи|материалы|новости|публикации|посты|темы)(?: .{1,30})?',
    '(?:самое )?(?:популярное|читаемое|обсуждаемое|интересное|главное|важное)|рекоменду(?:ем|ется)(?: .{1,25})?|комментари(?:и|ев|й)|(?:добавить|оставить|написать|отправить) (?:комментарий|ответ)|обсуждение|отзывы',
    'теги|метки|темы|рубрики|категории|ключевые слова|об авторе|(?:предыдущая|следующая) (?:статья|запись|новость)|поделиться(?: .{1,25})?|подписывайтесь(?: .{1,30})?|загрузка|реклама|содержание',
  ],
  uk: [
    "читайте (?:також|ще|далі)|дивіться також|(?:схожі|пов[’']?язані|останні|популярні|інші) (?:статті|новини|матеріали|записи)|за темою|коментарі|(?:додати|залишити) коментар|мітки|теми|категорії|реклама",
  ],
  el: [
    'διαβάστε (?:επίσης|ακόμη|ακόμα|περισσότερα)|δείτε (?:επίσης|ακόμη|ακόμα)|σχετικά (?:άρθρα|θέματα|νέα)|δημοφιλή|τελευταία (?:νέα|άρθρα)|περισσότερα(?: .{1,30})?|σχόλια|αφήστε (?:ένα )?σχόλιο|ετικέτες|κατηγορίες|ροή ειδήσεων',
  ],
  tr: [
    'ilgili (?:haberler|konular|yazılar|içerikler)|benzer (?:haberler|yazılar|içerikler)|(?:bunlar(?: da)?|ilginizi|sizin için)(?: .{1,30})|(?:diğer|son|en son|güncel) (?:haberler|yazılar|dakika)|son dakika(?: haberleri)?|(?:en )?çok (?:okunan|yorumlanan)(?:lar)?(?: .{1,20})?|öne çıkanlar|ayrıca (?:bakınız|okuyun)',
    '(?:\\d{1,5} )?yorum(?:lar)?(?: (?:yap|yaz|yapın))?|bir (?:yorum|cevap) (?:yazın|bırakın)|yorum yaz|etiketler|kategoriler|yazar hakkında|(?:önceki|sonraki) (?:haber|yazı)|haberin devamı|reklam',
  ],
  vi: [
    'tin (?:liên quan|mới(?: nhất)?|nổi bật|khác|cùng chuyên mục|đọc nhiều|tức khác)|bài (?:viết )?(?:liên quan|mới(?: nhất)?|khác|đọc nhiều)|(?:đọc|xem) (?:thêm|nhiều(?: nhất)?|tiếp)(?: .{1,30})?|có thể bạn quan tâm|cùng chuyên mục|bình luận|ý kiến(?: bạn đọc)?|để lại (?:bình luận|một bình luận|trả lời)(?: .{1,20})?|từ khóa|chủ đề|thẻ|quảng cáo|chuyên mục',
  ],
  id: [
    '(?:baca|lihat|simak|tonton) (?:juga|selengkapnya|selanjutnya|pula)|(?:artikel|berita|tulisan|pos|topik) (?:terkait|lainnya|terbaru|terpopuler|populer|sebelumnya|selanjutnya|pilihan|berkaitan)|terkait|terpopuler|terbaru|rekomendasi(?: .{1,25})?|berita utama',
    'komentar|(?:tinggalkan|tulis|beri|berikan|tinggalkan sebuah) (?:komentar|balasan)|(?:anda|kamu) mungkin (?:juga )?(?:suka|tertarik)|kategori|topik|kata kunci|tentang penulis|bagikan(?: .{1,25})?|tinggalkan (?:jawapan|komen)',
  ],
  ar: [
    '(?:اقرأ|إقرأ|اقرأوا|إقرأ|شاهد|طالع) (?:أيض[اً]{1,2}|ايضا|المزيد|أيضاً)|(?:مواضيع|أخبار|مقالات|اخبار)? ?ذات صلة|(?:مقالات|أخبار|مواضيع|موضوعات) (?:ذات صلة|متعلقة|مشابهة|مرتبطة)|المزيد(?: من .{1,30})?|الأكثر (?:قراءة|مشاهدة|شيوعا|تداولا)|آخر (?:الأخبار|الاخبار)|قد يعجبك(?: .{1,15})?|(?:ال)?تعليقات|(?:اترك|أضف|اكتب) (?:تعليق[اًكه]{0,2}|رد[اً]{0,2})(?: .{1,20})?|كلمات (?:مفتاحية|دلالية|دليلية)|(?:ال)?وسوم|شارك(?: .{1,20})?',
  ],
  fa: [
    '(?:اخبار|مطالب|خبرهای) (?:مرتبط|مشابه)|بیشتر بخوانید|پربازدید(?:ترین)?(?:[ ‌]?ها)?|آخرین (?:اخبار|خبرها)|دیدگاه[ ‌]?ها|نظرات(?: .{1,20})?|نظر (?:شما|بدهید)|ارسال نظر|برچسب[ ‌]?ها|لینک کوتاه',
  ],
  he: [
    '(?:כתבות|ידיעות|מאמרים) (?:נוספות|קשורות|נוספים)|קרא(?:ו)? (?:עוד|גם)|עוד (?:בנושא|באותו נושא|כתבות)|אולי יעניין אותך|תגובות|הוסף תגובה|תגיות|הנקראות ביותר',
  ],
  hi: [
    '(?:यह भी|ये भी|इसे भी|और) (?:पढ़ें|पढ़े|पढें|देखें)|संबंधित (?:खबरें|ख़बरें|समाचार|लेख)|(?:ताज़ा|ताजा|अन्य|बड़ी|मुख्य) (?:खबरें|ख़बरें|समाचार)|टिप्पणियाँ|टिप्पणी (?:करें|लिखें)|सबसे (?:ज्यादा )?(?:पढ़ी .{1,12}|लोकप्रिय)|विज्ञापन',
  ],
  bn: [
    'আরও (?:পড়ুন|খবর|পড়ুন)|সম্পর্কিত (?:খবর|সংবাদ)|সর্বশেষ(?: .{1,15})?|সর্বাধিক পঠিত|মন্তব্য(?: .{1,15})?|এ বিভাগের আরও খবর',
  ],
  th: [
    '(?:ข่าว|บทความ|เรื่อง)(?:ที่)?เกี่ยวข้อง|อ่าน(?:เพิ่มเติม|ต่อ|ข่าวเพิ่มเติม)|(?:ข่าว|บทความ)(?:ล่าสุด|ยอดนิยม|แนะนำ|อื่น ?ๆ?)|แสดงความ(?:คิดเห็น|เห็น)|ความ(?:คิดเห็น|เห็น)|แท็ก|ป้ายกำกับ|หมวดหมู่|แชร์.{0,15}',
  ],
  ja: [
    '(?:この記事の)?(?:関連|おすすめ|お勧め|オススメ|人気|最新|注目|新着|前|次|他)の?(?:する)?(?:記事|ニュース|リンク|トピックス?|キーワード|コンテンツ|ワード)(?:一覧)?|あわせて読みたい|こちらもおすすめ|(?:アクセス|人気|記事)?ランキング|続きを読む|もっと(?:見る|読む)|コメント(?:を(?:残す|書く|投稿する?)|する|一覧)?(?:[（(]\\d{1,5}[件)）]{1,2})?|タグ|カテゴリー?|キーワード|(?:この記事を)?シェア(?:する)?|著者(?:について|プロフィール)|この記事を書いた人|トピックス|最近の投稿',
  ],
  ko: [
    '(?:관련|인기|추천|최신|주요|많이 본|다른|이전|다음|실시간|핫)\\s?(?:기사|뉴스|글|이슈|키워드|태그|콘텐츠)(?:\\s.{1,15})?|이 기사(?:를|와) .{1,20}|함께 (?:보면|볼만한|많이) .{1,15}|많이 (?:본|읽은) .{1,10}|댓글(?:\\s?(?:쓰기|달기|\\d{1,6}개?))?|의견\\s?쓰기|태그|키워드|카테고리|공유하기|더\\s?보기|기자의? 다른 기사|랭킹\\s?뉴스|이 시각 .{1,15}',
  ],
  zh: [
    '(?:相关|相關|热门|熱門|最新|推荐|推薦|延伸|更多|精彩|猜你|编辑|編輯|大家都在|其他|其它|今日|重點|重点)(?:的)?(?:新闻|新聞|阅读|閱讀|文章|报道|報導|報道|推荐|推薦|内容|內容|专题|專題|资讯|資訊|话题|話題|喜欢|看|消息|标签|關鍵字|视频|影片)(?:推荐|推薦)?',
    '(?:你|您)(?:可能|也许|或許|或许)(?:还|還|也|会|會)?.{1,8}|(?:网友|網友|全部|最新|我要|发表|發表|留下|用户|读者)?(?:评论|評論|留言|回應|回应|迴響|跟贴)(?:\\s?[(（]?\\d{1,6}[)）]?条?)?|阅读(?:更多|排行|全文)|閱讀(?:更多|全文)|点击排行|點擊排行|排行榜|热点排行|(?:标签|標籤|关键词|關鍵字|关键字|分类|分類|tag)(?:[:：].{0,60})?|(?:上|下)一(?:篇|则|則|頁|页)(?:[:：].{0,80})?|返回(?:顶部|首页|列表)|回(?:頂部|首頁)|責任編輯.{0,20}|分享(?:到|至)?.{0,20}|声明[:：].{0,100}|免责声明.{0,60}',
  ],
  et: ['loe (?:ka|veel|lisaks)|seotud (?:artiklid|lood)|loetu(?:imad|mad)|kommentaarid|viimased uudised'],
  lv: [
    'lasi(?:et)? (?:arī|vēl|vairāk)|saistītie raksti|lasītākie|jaunākie(?: .{1,15})?|komentāri|pievienot komentāru',
  ],
  lt: [
    '(?:skaitykite|skaityk) (?:taip pat|daugiau)|(?:susiję|panašūs) straipsniai|skaitomiausi(?: .{1,15})?|naujausi(?: .{1,15})?|komentarai|rašyti komentarą',
  ],
};

/** Whole lines that are there to be pressed, by language: share, print, search, menu, log in, go back. */
export const controlsAbroad: Readonly<Record<string, readonly string[]>> = {
  de: [
    'teilen|drucken|merken|suchen?(?: .{1,20})?|menü|startseite|schließen|anmelden|registrieren|abonnieren|zurück(?: (?:zur|zum|nach) .{1,20})?|weiter|zum inhalt(?: .{1,15})?|nach oben|(?:artikel )?vorlesen|link kopieren|lesezeit:? .{1,20}|\\d{1,3} min(?:uten)?(?: lesezeit)?|vor \\d{1,3} .{1,15}',
  ],
  nl: [
    'delen|deel (?:dit|op) .{1,20}|zoeken?|inloggen|aanmelden|sluiten|terug(?: .{1,20})?|leestijd:? .{1,20}|\\d{1,3} (?:uur|minuten) geleden|advertentie|(?:lees|artikel gaat) (?:verder|door) .{1,25}',
  ],
  nordic: [
    'del(?: .{1,20})?|dela(?: .{1,20})?|jaa(?: .{1,20})?|sök|søk|søg|haku|hae|logga in|logg inn|log ind|kirjaudu(?: sisään)?|stäng|luk|lukk|sulje|annonse?|mainos|tulosta|skriv ut|publicerad|lästid .{1,15}',
  ],
  fr: [
    "partager(?: .{1,25})?|imprimer|envoyer(?: par .{1,15})?|rechercher?|accueil|fermer|(?:se )?connexion|se connecter|s['’](?:abonner|inscrire|identifier)|retour(?: .{1,25})?|suivant|précédent|copier le lien|enregistrer|sauvegarder|écouter(?: l['’]article)?|temps de lecture.{0,20}|lecture \\d{1,2} .{1,6}|il y a \\d{1,3} .{1,10}|publicité|aller au contenu",
  ],
  es: [
    'compartir(?: .{1,25})?|imprimir|enviar(?: por .{1,15})?|buscar(?: .{1,15})?|inicio|cerrar|menú|iniciar sesión|regístrate|suscr[ií]b(?:ete|irse|ase)|volver(?: .{1,20})?|siguiente|anterior|copiar (?:el )?enlace|guardar|escuchar|tiempo de lectura.{0,20}|lectura:? \\d{1,2} .{1,10}|hace \\d{1,3} .{1,10}|publicidad|anuncio|saltar al contenido|comentar',
  ],
  pt: [
    'compartilh(?:e|ar)(?: .{1,25})?|partilhar(?: .{1,25})?|imprimir|enviar(?: por .{1,15})?|pesquisar?|busc(?:a|ar)|início|fechar|entrar|cadastre-se|assine|inscreva-se|voltar(?: .{1,20})?|próxim[oa]|copiar link|salvar|ouvir|tempo de leitura.{0,20}|há \\d{1,3} .{1,10}|publicidade|anúncio|continua depois da publicidade|ir para o conteúdo|comentar|curtir',
  ],
  it: [
    'condividi(?: .{1,25})?|stampa|invia(?: .{1,15})?|cerca|chiudi|accedi|registrati|abbonati|iscriviti|indietro|torna (?:su|alla home|indietro)|successivo|precedente|copia (?:il )?link|salva|ascolta|tempo di lettura.{0,20}|\\d{1,3} min(?:uti)? di lettura|pubblicità|annuncio|vai al contenuto|mi piace',
  ],
  east: [
    'udostępnij|drukuj|szukaj|wyszukaj|zamknij|zaloguj(?: się)?|zarejestruj się|wróć|powrót|następny|poprzedni|kopiuj link|skopiuj link|zapisz|strona główna|reklama|skomentuj|sdílet|zdieľať|tisk|tisknout|hledat|hľadať|vyhledat|zavřít|přihlásit(?: se)?|prihlásiť(?: sa)?|zpět|späť|domů|domov|reklama|inzerce|megosztás(?: .{1,15})?|megosztom|nyomtatás|keresés|bezárás|bejelentkezés|regisztráció|kezdőlap|vissza|tovább|distribuie|tipărește|caută|acasă|închide|autentificare|publicitate|podijeli|podeli|deli|pretraga|traži|početna|naslovnica|zatvori|prijava|oglas',
  ],
  slavic: [
    'поделиться(?: .{1,20})?|распечатать|печать|поиск|найти|закрыть|меню|войти|вход|регистрация|подписаться|подписка|назад|вперед|вперёд|далее|наверх|вверх|главная|(?:на )?главную|сохранить|скопировать ссылку|скопировано|нравится|(?:\\d{1,7} )?(?:просмотр(?:ов|а|ы)?|комментари(?:ев|я|й))|просмотры:? ?\\d{0,7}|время чтения:?.{0,20}|на чтение:? .{0,15}|рейтинг.{0,20}|\\d{1,3} (?:минут|часа?|час|часов|дней|дня)\\S{0,2} назад|сподели|търсене|вход|начало|назад|реклама|поділитися|пошук|увійти|головна|κοινοποίηση|αναζήτηση|αρχική|σύνδεση|εκτύπωση|μενού|διαφήμιση',
  ],
  southeast: [
    'paylaş(?: .{1,20})?|yazdır|ara(?:ma)?|kapat|giriş(?: yap)?|üye ol|kayıt ol|ana ?sayfa|geri|ileri|abone ol|kaydet|reklam|beğen|dinle|\\d{1,3} (?:dakika|saat|gün) önce|okuma süresi.{0,15}|bagikan(?: .{1,20})?|kongsi(?: .{1,20})?|cetak|cari|tutup|masuk|daftar|beranda|kembali|selanjutnya|sebelumnya|simpan|iklan|advertisement|scroll .{1,40}|\\d{1,3} (?:menit|jam|hari) (?:yang )?lalu|chia sẻ|in bài|tìm kiếm|đóng|đăng nhập|đăng ký|trang chủ|quay lại|lưu|thích|theo dõi|quảng cáo|gửi(?: .{1,15})?',
  ],
  rtl: [
    'شارك|مشاركة|شارك الخبر|طباعة|بحث|إغلاق|اغلاق|دخول|تسجيل(?: الدخول)?|الرئيسية|اشترك|إعلان|اعلان|حفظ|استمع|رجوع|السابق|التالي|نسخ الرابط|جستجو|چاپ|خانه|ورود|ثبت نام|اشتراک[ ‌]?گذاری|صفحه اصلی|تبلیغات|שתף|שתפו|חיפוש|הדפסה|הדפס|סגור|כניסה|הרשמה|ראשי|פרסומת',
  ],
  asia: [
    'シェア(?:する)?|ツイート|検索|ログイン|会員登録|新規登録|ホーム|トップ(?:へ|ページ)?|ページトップ.{0,6}|閉じる|印刷(?:する)?|保存|いいね!?|メニュー|前へ|次へ|戻る|pr|広告|スポンサー(?:ド)?リンク|\\d{1,3}(?:時間|分|日)前|공유(?:하기)?|검색|로그인|회원가입|인쇄(?:하기)?|프린트|닫기|스크랩|글자\\s?(?:크기|작게|크게).{0,10}|목록|홈|메뉴|이전|다음|맨\\s?위로|top|좋아요.{0,6}|기사\\s?저장|url\\s?복사|가[+-]?|sns\\s?기사보내기|승인|광고|분享|分享|收藏|打印|列印|搜索|搜尋|登录|登錄|登入|注册|註冊|首页|首頁|关闭|關閉|点赞|點讚|举报|檢舉|复制链接|複製連結|返回|下载|微信|微博|新浪微博|qq空间|字号.{0,8}|字體.{0,8}|大中小|我要评论|แชร์|ค้นหา|เข้าสู่ระบบ|หน้าแรก|ปิด|พิมพ์|โฆษณา|साझा करें|शेयर(?: करें)?|खोजें|लॉग इन|होम|प्रिंट',
  ],
};

/** Whole lines that lead on: "Read more". */
export const onwardAbroad: readonly string[] = [
  '(?:jetzt |hier )?(?:weiter|mehr) ?(?:lesen|erfahren|dazu|anzeigen|laden)|zum artikel|zur (?:bildergalerie|fotostrecke)|alle .{1,20} anzeigen',
  'lees (?:meer|verder)|meer (?:laden|tonen)|läs (?:mer|vidare)|les (?:mer|videre)|læs (?:mere|videre)|lue lisää|se (?:mer|alle)',
  "lire (?:la suite|plus|l['’]article)|voir (?:plus|tout)(?: .{1,20})?|en savoir plus|la suite|afficher plus",
  '(?:leer|ver|lee|saber) (?:más|todo|todos|todas|noticia)(?: .{1,20})?|seguir leyendo|continuar leyendo|cargar más|mostrar más',
  '(?:leia|ler|ver|saiba|veja|ouça) (?:mais|tudo|todas?|todos)(?: .{1,20})?|continue lendo|continuar a ler|carregar mais|leia na íntegra',
  "(?:leggi|vedi|scopri|mostra|carica) (?:tutto|di più|altro|altri|ancora|l[’']articolo)|continua(?: a leggere)?|approfondisci",
  'citește mai (?:mult|departe)|vezi (?:mai mult|toate?)|czytaj (?:dalej|więcej)|więcej|zobacz (?:więcej|wszystkie)|číst (?:dále|více)|celý článek|čítať (?:ďalej|viac)|více|viac|tovább(?: olvasom)?|részletek|bővebben|opširnije|više|pročitaj više|nastavi čitati|preberi več',
  'читать (?:далее|дальше|полностью|ещ[её]|больше|все?)(?: .{1,20})?|подробне[ей]|далее|показать (?:ещ[её]|больше|все)|загрузить ещ[её]|прочети (?:още|повече)|виж (?:още|всички)|детальніше|читати (?:далі|більше)|показати ще|διαβάστε περισσότερα|περισσότερα|δείτε όλα',
  'devamı(?:nı oku)?|daha fazla(?: .{1,15})?|tümü(?:nü gör)?|haberin devamı|selengkapnya|baca (?:selengkapnya|lebih lanjut|lagi)|lihat (?:semua|selengkapnya|lainnya)|muat (?:lebih banyak|lainnya)|xem (?:thêm|tất cả|tiếp)|đọc (?:thêm|tiếp)',
  'اقرأ المزيد|المزيد|عرض (?:المزيد|الكل)|تابع القراءة|ادامه (?:مطلب|خبر)|بیشتر|קרא עוד|עוד|לכתבה המלאה|और पढ़ें|आगे पढ़ें|और देखें|আরও পড়ুন|อ่านต่อ|อ่านเพิ่มเติม|ดูเพิ่มเติม|ดูทั้งหมด',
  '続きを(?:読む|見る)|もっと(?:見る|読む)|一覧(?:を見る|へ)?|すべて(?:見る|表示)|詳しくは(?:こちら)?|더\\s?보기|전체\\s?보기|자세히\\s?보기|기사\\s?(?:전문|더)\\s?보기|(?:阅读|閱讀|查看|展开|展開|点击查看|加载)(?:更多|全文|全部|详情|詳情)|更多(?:>{0,2}|精彩)?|详细(?:>{0,2})?|繼續閱讀|继续阅读',
];

/** First words of lines that lead elsewhere, before a colon or another mark: "Read also: a headline". */
export const pointersAbroad: readonly string[] = [
  'lesen sie (?:auch|hier|mehr|dazu)|lies auch|auch interessant|passend dazu|siehe auch|hier (?:geht es|lesen|klicken)|mehr zum thema|video|lees ook|zie ook|läs (?:också|mer|även)|les (?:også|mer)|læs også|se også|lue myös',
  'lire aussi|à lire(?: aussi| également)?|voir aussi|à voir|sur le même sujet|vidéo|lee también|le[ea] (?:más|además)|lea también|leer (?:más|también)|te puede interesar|te recomendamos|mira también|ver también|vea también|en vídeo',
  '(?:leia|veja|saiba|confira|assista) (?:também|mais|ainda)|leggi (?:anche|pure)|vedi anche|guarda (?:anche|il video)|(?:ti )?potrebbe interessarti(?: anche)?|per approfondire|citește (?:și|mai mult)|citeste si|vezi (?:și|si)',
  'czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|przeczytaj (?:też|także|również)|(?:pře)?čtěte (?:také|též|i)|prečítajte si (?:aj|tiež)|viz také|olvass(?:a|on)? (?:el )?(?:még|tovább)|kapcsolódó|pročitajte (?:i|još)|čitajte (?:i|još)|preberite tudi',
  'чита(?:йте|ем) (?:также|ещ[её])|смотрите также|см\\. также|по теме|ранее по теме|подробнее|источник|виж(?:те)? (?:още|също)|проч[еи]тете (?:още|също)|още по темата|читайте (?:також|ще)|дивіться також|διαβάστε (?:επίσης|ακόμη|ακόμα)|δείτε (?:επίσης|ακόμη|ακόμα)',
  'ayrıca (?:bakınız|okuyun|bkz)|ilgili haber|bunu da (?:oku|okuyun)|(?:baca|lihat|simak|tonton)(?: juga| pula| selengkapnya)?|xem thêm|đọc thêm|>> ?xem|mời (?:quý )?(?:bạn|độc) .{0,10}xem',
  '(?:اقرأ|إقرأ|شاهد|طالع) (?:أيضا|أيضًا|أيضاً|ايضا|المزيد)|لمزيد من .{1,20}|بیشتر بخوانید|קרא(?:ו)? (?:גם|עוד)|(?:यह|ये|इसे) भी (?:पढ़ें|पढ़े|देखें)|আরও পড়ুন|อ่านเพิ่มเติม|อ่านข่าว.{0,12}',
  '(?:【|\\[)?(?:関連記事|関連|あわせて読みたい|合わせて読みたい|参考|前回|次ページ|次のページ|元記事)(?:】|\\])?|관련\\s?기사|▶\\s?관련\\s?기사|(?:相关|相關|延伸)(?:阅读|閱讀|新闻|新聞|报道|報導)|(?:更多|点击|點擊)(?:阅读|閱讀|精彩)?',
];

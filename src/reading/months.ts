/**
 * The months' names as articles print them, January first: in full, declined and abbreviated, in some sixty
 * languages (after the Unicode Common Locale Data Repository). Left out are words that name different months
 * in different languages; those stand below.
 */
const names: readonly string[] = [
  `
    ene enero gen gener gennaio ian ianuarie jaan jaanuar jan janaayo janairu janar janeiro jannaayo
    jannar januar januari januarie january januwari január januára janv janvier janvāris janvārī janúar
    jänner led leden ledna oca ocak sausio sausis sij siječanj siječnja sty styczeń stycznia tammi
    tammikuu tammikuuta urt urtarrila urtarrilaren xan xaneiro yan yanvar ýan ýanwar сту студзень студзеня
    січ січень січня ян янв январ январь января януари јан јануар јануари қаң қаңтар ιαν ιανουάριος
    ιανουαρίου ינו ינואר جانفي جنوري جنوری يناير ژانویه ژانویهٔ հնվ հունվար հունվարի जन जनवरी जाने
    जानेवारी জানু জানুয়ারি ਜਨ ਜਨਵਰੀ જાન્યુ જાન્યુઆરી ஜன ஜனவரி జన జనవరి ಜನ ಜನವರಿ ജനു ജനുവരി มกราคม มค ມກ
    ມັງກອນ ဇန် ဇန်နဝါရီ იან იანვარი ጃን ጃንዋሪ មករា
  `,
  `
    fab faburairu feb febbraio feber febr febraayo febreiro febrer febrero februar februari februarie
    february februwari február februára februāris februārī febrúar fev fevereiro fevral few fewral fra
    frar févr février helmi helmikuu helmikuuta lut lutego luty ots otsaila otsailaren peb pebrero shk
    shkurt vasario vasaris veebr veebruar velj veljača veljače úno únor února şub şubat ақп ақпан лют
    лютага лютий лютого люты феб фебруар фев февр феврал февраль февраля февруари φεβ φεβρουάριος
    φεβρουαρίου פבר פברואר شباط فبراير فبروري فروری فوریه فوریهٔ فيفري فېبروري փետրվար փետրվարի փտվ फरवरी
    फ़र फ़रवरी फेब्रु फेब्रुअरी फेब्रुवारी ফেব ফেব্রুয়ারি ਫ਼ਰ ਫ਼ਰਵਰੀ ફેબ્રુ ફેબ્રુઆરી பிப் பிப்ரவரி ఫిబ్ర
    ఫిబ్రవరి ಫೆಬ್ರ ಫೆಬ್ರವರಿ ഫെബ്രു ഫെബ്രുവരി กพ กุมภาพันธ์ ກພ ກຸມພາ ဖေ ဖေဖော်ဝါရီ თებ თებერვალი ፌብ ፌብሩዋሪ
    កុម្ភៈ
  `,
  `
    bře březen března kovas kovo maalis maaliskuu maaliskuuta maarso maart mac machi mar marca march marec
    maret maris mars marso mart martie marts martxoa martxoaren marzec marzo marzu març março mas mashi
    mrt mrz márc március mäe mäerz mär märts märz ožu ožujak ožujka бер березень березня мар март марта
    нау наурыз сак сакавік сакавіка μάρτιο μάρτιος μαρ μαρτίου מרץ آذار مارس مارچ մարտ մարտի մրտ मार्च
    মার্চ ਮਾਰਚ માર્ચ மார் மார்ச் మార్చి ಮಾರ್ಚ್ മാർ മാർച്ച് มีค มีนาคม ມນ ມີນາ မတ် მარ მარტი ማርች មីនា
  `,
  `
    abr abriil abril abrëll afi afirilu api apirila apirilaren apr aprel april aprile aprili aprilie
    aprill apríl apríla aprīlis avr avril balandis balandžio dub duben dubna eph ephreli huhti huhtikuu
    huhtikuuta kwi kwiecień kwietnia nis nisan pri prill tra travanj travnja ápr április апр апрел апрель
    апреля април кві квіт квітень квітня кра красавік красавіка сәу сәуір απρ απρίλιος απριλίου אפר אפריל
    آوریل أبريل أفريل إبريل ابريل اپریل نيسان ապր ապրիլ ապրիլի अप्रिल अप्रैल एप्रि एप्रिल এপ্রি এপ্রিল
    ਅਪ੍ਰੈ ਅਪ੍ਰੈਲ એપ્રિલ ஏப் ஏப்ரல் ఏప్రి ఏప్రిల్ ಏಪ್ರಿ ಏಪ್ರಿಲ್ ഏപ്രി ഏപ്രിൽ เมย เมษายน ມສ ເມສາ ဧပြီ აპრ
    აპრილი ኤፕሪ ኤፕሪል មេសា
  `,
  `
    gegužė gegužės kvě květen května maayo mag maggio mai maiatza maiatzaren maig maijs maio maj maja may
    mayo mayu mayıs maí maý mee mei mej mejju mey meyi máj mája május svi svibanj svibnja touko toukokuu
    toukokuuta май мам мамыр мая мај тра трав травень травня μάιος μαΐ μαΐου μαίου μαϊου מאי أيار مئی ماي
    مايو مه مهٔ مۍ մայիս մայիսի մյս मई मे মে ਮਈ મે மே మే ಮೇ മേയ് พค พฤษภาคม ພພ ພຶດສະພາ မေ მაი მაისი ሜይ
    ឧសភា
  `,
  `
    birželio birželis cze czerwca czerwiec eka ekaina ekainaren giu giugno haz haziran hun hunyo iun iunie
    iyn iyun iýun juin jun june junho juni junie junij junio juny juun juuni jún júna június júní jūn
    jūnijs jūnijā kesä kesäkuu kesäkuuta lipanj lipnja qer qershor xuño yun yuni červen června čvn ġun
    ġunju июн июнь июня мау маусым чер черв червень червня чэр чэрвень чэрвеня юни јун јуни ιουν ιουνίου
    ιούνιος יוני جوان جون حزيران يونيه يونيو ژوئن հնս հունիս հունիսի जुन जून জুন ਜੂਨ જૂન ஜூன் జూన్ ಜೂನ್
    ജൂൺ มิถุนายน มิย ມິຖ ມິຖຸນາ ဇွန် ივნ ივნისი ጁን មិថុនា
  `,
  `
    heinä heinäkuu heinäkuuta hul hulyo iul iulie iyl iyul iýul juil juillet jul julai julayi julho juli
    julie julij julio juliol july juuli júl júla július júlí jūl jūlijs jūlijā korr korrik liepa liepos
    lipca lipiec lug luglio lul lulju luulyo srpanj srpnja tem temmuz uzt uztaila uztailaren xul xullo yul
    yuli července červenec čvc июл июль июля лип липень липня ліп ліпень ліпеня шіл шілде юли јул јули
    ιουλ ιουλίου ιούλιος יולי تموز جولائی جولای جويلية يوليه يوليو ژوئیه ژوئیهٔ հլս հուլիս հուլիսի जुल
    जुलाई जुलै জুল জুলাই ਜੁਲਾ ਜੁਲਾਈ જુલાઈ ஜூலை జులై ಜುಲೈ ജൂലൈ กค กรกฎาคม ກລ ກໍລະກົດ ဇူ ဇူလိုင် ივლ ივლისი
    ጁላይ កក្កដា
  `,
  `
    abu abuztua abuztuaren ag aga agasti ago agost agosti agosto agu agusta agustus août aug august
    augusta augusti augusts augustus augusztus avg avgust avq avqust awg awgust aww awwissu ağu ağustos
    elo elokuu elokuuta gush gusht kol kolovoz kolovoza ogo ogos ogosto ogs rugpjūtis rugpjūčio sie
    sierpień sierpnia srpen srpna ágú ágúst авг август августа жні жнівень жніўня сер серп серпень серпня
    там тамыз αυγ αυγούστου αύγουστος אוג אוגוסט آب أغسطس أوت اغسطس اوت اګست اگست օգոստոս օգոստոսի օգս अग
    अगस्ट अगस्त ऑग ऑगस्ट আগ আগস্ট ਅਗ ਅਗਸਤ ઑગસ્ટ ஆக ஆகஸ்ட் ఆగ ఆగస్టు ಆಗ ಆಗಸ್ಟ್ ഓഗ ഓഗസ്റ്റ് สค สิงหาคม ສຫ
    ສິງຫາ ဩဂုတ် აგვ აგვისტო ኦገስ ኦገስት សីហា
  `,
  `
    eyl eylül ira iraila irailaren rugsėjis rugsėjo ruj rujan rujna sat satumba seb sebteembar sebtembar
    sen sentabr sentyabr sentýabr sep sept septemba septembar september septembra septembre septembrie
    septembris septhemba septiembre set setembre setembro settembre settembru setyembre sht shtator syys
    syyskuu syyskuuta szept szeptember wrz wrzesień września zář září вер верасень верасня вересень
    вересня сен сент сентябр сентябрь сентября сеп септембар септември қыр қыркүйек σεπ σεπτέμβριος
    σεπτεμβρίου ספט ספטמבר أيلول سبتامبر سبتمبر ستمبر سپتامبر سپتمبر سېپتمبر شتنبر սեպ սեպտեմբեր
    սեպտեմբերի सप्टें सप्टेंबर सित सितंबर सितम्बर सेप्टेम्बर সেপ সেপ্ট সেপ্টেম্বর ਸਤੰ ਸਤੰਬਰ સપ્ટે
    સપ્ટેમ્બર செப் செப்டம்பர் సెప్టెం సెప్టెంబర్ ಸೆಪ್ಟೆಂ ಸೆಪ್ಟೆಂಬರ್ സെപ്റ്റം സെപ്റ്റംബർ กย กันยายน ກຍ
    ກັນຍາ စက် စက်တင်ဘာ სექ სექტემბერი ሴፕቴ ሴፕቴምበር កញ្ញា
  `,
  `
    eki ekim loka lokakuu lokakuuta oct october octobre octombrie octubre okt oktabr okthoba oktoba
    oktobar oktober oktobris oktoobar oktoober oktubre oktyabr október októbra oktýabr ott ottobre ottubru
    out outubro paź październik października spalio spalis tet tetor urr urria urriaren říj říjen října
    жов жовт жовтень жовтня кас кастрычнік кастрычніка окт октобар октомври октябр октябрь октября қаз
    қазан οκτ οκτωβρίου οκτώβριος אוק אוקטובר أكتوبر اكتوبر اکتبر اکتوبر հոկ հոկտեմբեր հոկտեմբերի अक्टू
    अक्टूबर अक्टोबर अक्तूबर ऑक्टो ऑक्टोबर অক্টো অক্টোবর ਅਕਤੂ ਅਕਤੂਬਰ ઑક્ટો ઑક્ટોબર அக் அக்டோபர் అక్టో
    అక్టోబర్ ಅಕ್ಟೋ ಅಕ್ಟೋಬರ್ ഒക്ടോ ഒക്‌ടോബർ ตค ตุลาคม ຕລ ຕຸລາ အောက် အောက်တိုဘာ ოქტ ოქტომბერი ኦክቶ ኦክቶበር តុលា
  `,
  `
    aza azaroa azaroaren kas kasım lapkritis lapkričio listopadu marras marraskuu marraskuuta nob
    nobyembre nof noiembrie noofeembar nov novemba novembar november novembra novembre novembris novembro
    novembru noviembre noy noyabr noý noýabr nuw nuwamba nën nëntor nóv nóvember stu studeni studenoga лис
    лист листопад листопада ліс лістапад лістапада нов новембар ное ноември ноя нояб ноябр ноябрь ноября
    қар қараша νοέμβριος νοε νοεμβρίου נוב נובמבר نوامبر نوفمبر نومبر نونبر նոյ նոյեմբեր նոյեմբերի नव
    नवंबर नवम्बर नोभेम्बर नोव्हें नोव्हेंबर নভে নভেম্বর ਨਵੰ ਨਵੰਬਰ નવે નવેમ્બર நவ நவம்பர் నవం నవంబర్ ನವೆಂ
    ನವೆಂಬರ್ നവം നവംബർ พย พฤศจิกายน ພຈ ພະຈິກ နို နိုဝင်ဘာ ნოე ნოემბერი ኖቬም ኖቬምበር វិច្ឆិកា
  `,
  `
    abe abendua abenduaren ara aralık dec decembar december decembra decembrie decembris decembro dek
    dekabr des desemba desember desembre dets detsember dez dezember dezembro dhj dhjetor dic dicembre
    diciembre dis disamba diseembar disemba disember disyembre diċ diċembru déc décembre gru grudnia
    grudzień gruodis gruodžio joulu joulukuu joulukuuta pro prosinac prosinca prosince prosinec груд
    грудень грудня дек декабр декабрь декабря декември дец децембар жел желтоқсан сне снежань снежня δεκ
    δεκέμβριος δεκεμβρίου דצמ דצמבר دجنبر دسامبر دسمبر ديسمبر դեկ դեկտեմբեր դեկտեմբերի डिसें डिसेंबर
    डिसेम्बर दिस दिसंबर दिसम्बर ডিসে ডিসেম্বর ਦਸੰ ਦਸੰਬਰ ડિસે ડિસેમ્બર டிச டிசம்பர் డిసెం డిసెంబర్ ಡಿಸೆಂ
    ಡಿಸೆಂಬರ್ ഡിസം ഡിസംബർ ธค ธันวาคม ທວ ທັນວາ ဒီ ဒီဇင်ဘာ დეკ დეკემბერი ዲሴም ዲሴምበር ធ្នូ
  `,
];

/** Words that name one month in some languages and another in others. */
const contested: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  lip: { hr: 6, pl: 7 },
  srp: { hr: 7, cs: 8 },
  lis: { hr: 10, pl: 11, cs: 11 },
  listopad: { hr: 10, pl: 11, cs: 11 },
  listopada: { hr: 10, pl: 11 },
};

const months = new Map(
  names.flatMap((line, index) =>
    line
      .trim()
      .split(/\s+/)
      .map((name) => [name, index + 1] as const),
  ),
);

/**
 * The month that a word names, from 1 to 12, in full or abbreviated; 0 where it names none, or where that
 * depends on the language (a BCP 47 tag), which is not given.
 */
export function monthOf(word: string, language: string | null = null): number {
  const name = word.normalize('NFC').toLowerCase().replaceAll('.', '').replaceAll('i\u0307', 'i');
  const spoken = language?.slice(0, 2).toLowerCase() ?? '';
  // Hebrew joins "in" to the month.
  return contested[name]?.[spoken] ?? months.get(name) ?? months.get(name.replace(/^ב/u, '')) ?? 0;
}

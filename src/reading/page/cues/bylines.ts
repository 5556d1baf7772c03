/** What a byline begins with before a name in capitals, by language: "By Ada Moss". */
const before =
  'by|von|par|por|di|door|av|af|przez|od|autor|text|oleh|yazan|theo|bởi|от|автор|текст|від|του|της|γράφει (?:ο|η)|από (?:τον|την)';
/** The same in scripts without capitals. */
const beforeAny = 'بقلم|نویسنده|מאת|द्वारा|โดย|文[/・]|撰文|記者|记者|作者';
/** Labels that name a writer behind a colon. */
const labels = [
  'authors?|writer|reporter|editor|byline|words|written by|posted by|published by|reported by|contributed by',
  'autor(?:in|en|a|ka|ul|e|es)?|autore|auteure?|redaktion|redacción|redacteur|redakcja|redakce|redattore|tekst|skribent|kirjoittaja|toimittaja|szerző|text|texto|testo|texte',
  'автор(?:ка)?|текст|редактор|журналист|корреспондент|συντάκτης|συγγραφέας|yazar|muhabir|haber|penulis|penyunting|wartawan|pewarta|tác giả|biên tập|phóng viên',
  'الكاتب|المحرر|كتب|بقلم|نویسنده|خبرنگار|מאת|כתב|लेखक|संपादक|लेखिका|লেখক|โดย|ผู้เขียน|文|著者|執筆|執筆者|筆者|取材・文|ライター|記者|记者|作者|撰文|编辑|編輯|编|责编|责任编辑|글|기자|작성자|취재|입력자',
];

const signs: readonly RegExp[] = [
  new RegExp(`^[[(（【]?(?:${labels.join('|')})\\s{0,2}(?:[:：]|\\s=\\s|\\/)`, 'iu'),
  /^(?:(?:written|posted|published|story|words|reported|added|submitted) )?by\s{1,3}(?:@|admin|staff|our |the .{3,30}$|$)/iu,
  /^by$/iu,
  new RegExp(`^(?:${beforeAny})(?:\\s{1,3}|(?<=[/・]))\\S.{0,60}$`, 'u'),
  /^.{2,30}\s?(?:특파원|선임기자|인턴기자|전문기자|객원기자|기자|記者|通信員)(?:\s?[([]?[\w.+-]{1,40}@[\w.-]{1,40}[)\]]?)?$/u,
];

const name = new RegExp(
  `^(?:(?:written|posted|published|story|words|reported|geschrieben|verfasst|escrito|publicado|scritto|écrit|publié|skrevet|napisał|napisane) )?(?:${before})\\s{1,3}(?=\\p{L})`,
  'iu',
);
/** Small words inside names and between them. */
const particles = new Set(
  'and und et y e i og och ja és и та και ve dan và de da di du del della der den des van von zu la le el bin al dos for in'.split(
    ' ',
  ),
);
/** What ends the names: a date, a comma, a bar; or a word for publishing before the date. */
const behindNames =
  /[|•·,–—:;(@\d]|\s-\s|\s(?:on|am|le|il|el|em|den|publi|veröff|pubbl|updated?|published|at)\S{0,14}\s/iu;

/**
 * Whether a line says who wrote the article. Behind "by" and its like in other languages every word up to a mark
 * or a date must be a name's, in capitals: "By the harbour" and "Por qué" are none.
 */
export function signsArticle(text: string): boolean {
  if (signs.some((sign) => sign.test(text))) return true;
  const led = name.exec(text)?.[0];
  if (led === undefined) return false;
  const named = text.slice(led.length).split(behindNames, 1)[0] ?? '';
  const words = named.split(/\s{1,9}/u).filter(Boolean);
  return words.length > 0 && words.every((word) => /^[\p{Lu}\p{Lt}“"]/u.test(word) || particles.has(word));
}

/** Words that name part of a newsroom and no person: a byline of nothing else is nobody's. */
const newsroom = new Set(
  [
    'the our a of and by from in for on at news newsroom newsdesk desk web online digital staff team editor editors editorial board office room service services',
    'bureau agency agencies wire writer writers reporter reporters correspondent correspondents contributor contributors author authors guest guests user',
    'sport sports politics business world national international local politics culture opinion special weekly daily magazine media network tv radio video press reports report',
    'administrator admin webmaster super root owner publisher anonymous unknown none null undefined na wordpress test default website site blog home',
    'redaktion redaktionen redactie redazione redacción redaccion redação redacao rédaction la redakcja redakce redaktør redaksi tim redactor newsredaktion',
    'haber merkezi yönetici editör ban biên tập toimitus szerkesztőség redacția',
    'гость редакция редактор администратор админ редакція новости служба новостей 편집부 온라인뉴스팀 뉴스팀 编辑 編輯 编辑部 編輯部 編集部 编辑室 التحرير هيئة المحرر',
  ]
    .join(' ')
    .split(' '),
);

/** A byline that ends like this is a department's: "Harbour Staff", "Lorne News". */
const department =
  /\s(?:staff|desk|bureau|team|newsroom|newsdesk|editors|reporters|correspondents|writers|news|editorial|agency|agencies|media|network|online|board)$/iu;

/** No name has more words. */
const mostWords = 8;

const particles = new Set(
  'de da do dos das del della di du des van von der den ter ten la le el al bin bint ibn y e and und et och og i ja ve dan a'.split(
    ' ',
  ),
);

const wordsIn = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const letters = (text: string) => wordsIn(text.replace(/^the\s/i, '')).join('');

/** The words before the first that belongs to no name: "Ruth Vale, who writes on bridges". */
export function leadingName(text: string): string {
  const words = text.split(' ');
  const end = words.findIndex((word) => /^\p{Ll}{2}/u.test(word) && !particles.has(word));
  return end > 0 ? words.slice(0, end).join(' ') : text;
}

/** A name begins its words with capitals, in scripts that have them. */
function written(name: string): boolean {
  const words = name.match(/[\p{L}][\p{L}\p{M}\p{N}.'’-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !particles.has(word));
  return words.length > 0 && words.length <= mostWords && small.length === 0 && !/\d/.test(name);
}

/** Whether a name is an outlet's own, or one of its departments: "Ferry Sport" in The Ferry. */
function ofOutlet(name: string, outlet: string): boolean {
  if (letters(outlet) === '') return false;
  if (letters(name) === letters(outlet)) return true;
  const own = new Set(wordsIn(outlet));
  const words = wordsIn(name);
  const several = wordsIn(outlet.replace(/^the\s/i, '')).length > 1;
  if (several && letters(name).includes(letters(outlet))) return true;
  return (
    words.every((word) => own.has(word) || newsroom.has(word)) && words.some((word) => newsroom.has(word))
  );
}

/**
 * Whether a byline names no person: an outlet (those given are the article's own names), a department, an
 * account, or something that is not written like a name.
 */
export function isNobody(name: string, outlets: readonly string[]): boolean {
  return (
    !written(name) ||
    department.test(name) ||
    /^\p{L}*admin\p{L}*$/iu.test(name) ||
    /\.(?:com|org|net|co|info|[a-z]{2})$/u.test(name) ||
    wordsIn(name).every((word) => newsroom.has(word)) ||
    outlets.some((outlet) => ofOutlet(name, outlet))
  );
}

/** How months' names begin in the languages of Europe and in Indonesian, January first. */
const beginnings: readonly (readonly string[])[] = [
  ['jan', 'ene', 'gen', 'янв', 'січ', 'oca'],
  ['feb', 'fév', 'fev', 'фев', 'лют', 'şub'],
  ['mar', 'mär', 'mrz', 'maa', 'мар', 'бер'],
  ['apr', 'abr', 'avr', 'апр', 'кві', 'nis'],
  ['may', 'mai', 'mag', 'mei', 'maj', 'май', 'мая', 'тра'],
  ['jun', 'juin', 'giu', 'июн', 'чер', 'haz'],
  ['jul', 'juil', 'lug', 'июл', 'лип', 'tem'],
  ['aug', 'ago', 'aoû', 'agu', 'авг', 'сер', 'ağu'],
  ['sep', 'set', 'сен', 'вер', 'eyl'],
  ['oct', 'okt', 'ott', 'out', 'окт', 'жов', 'eki'],
  ['nov', 'ноя', 'лис', 'kas'],
  ['dec', 'dez', 'déc', 'dic', 'des', 'дек', 'гру', 'ara'],
];

/** The month that a word names, from 1 to 12, in full or abbreviated; 0 where it names none. */
export function monthOf(word: string): number {
  const name = word.toLowerCase();
  return beginnings.findIndex((names) => names.some((beginning) => name.startsWith(beginning))) + 1;
}

/** A way to print a day. */
export interface DayForm {
  readonly pattern: RegExp;
  /** Which group holds the year, the month (a number or a name) and the day. */
  readonly order: readonly [year: number, month: number, day: number];
  /** Read only where the language puts days before months. */
  readonly dayFirst: boolean;
}

const form = (source: string, order: DayForm['order'], dayFirst = false): DayForm => ({
  pattern: new RegExp(source, 'giu'),
  order,
  dayFirst,
});

const alone = String.raw`(?<![\d.])`;
const year = String.raw`(\d{4})(?!\d)`;
const number = String.raw`(\d{1,2})`;
const name = String.raw`(\p{L}[\p{L}\p{M}]{1,19}|\p{Script=Thai}{1,3}\.\s?\p{Script=Thai}{1,3}\.)`;
const gap = String.raw`[\s,،-]{1,3}`;
const large = String.raw`(1[3-9]|2\d|3[01])`;

const yearFirst: readonly DayForm[] = [
  form(String.raw`(?<!\d)(\d{4})-${number}-${number}(?!\d)`, [1, 2, 3]),
  form(String.raw`(?<!\d)(\d{4})\s?[/.]\s?${number}\s?[/.]\s?${number}(?!\d)`, [1, 2, 3]),
  form(String.raw`(?<!\d)(\d{4})\s?[年년]\s?${number}\s?[月월]\s?${number}\s?[日号號일]`, [1, 2, 3]),
  form(String.raw`^(\d{4})(\d{2})(\d{2})(?:T|\d{4}|\d{6}|$)`, [1, 2, 3]),
];

const monthFirst: readonly DayForm[] = [
  form(String.raw`(?<![\p{L}\p{M}])${name}\.?,?\s{1,3}${number}(?:st|nd|rd|th)?,?\s{1,3}${year}`, [3, 1, 2]),
  form(String.raw`(?<!\p{L})${name} ${number} \d\d:\d\d:\d\d (?:[A-Z]{2,5} )?${year}`, [3, 1, 2]),
];

const inWords: readonly DayForm[] = [
  form(
    String.raw`${alone}${number}(?:st|nd|rd|th|er|[.ºª])?[\s-]{1,3}(?:de |d[’']|of )?${name}\.?(?:\s?/\s?\p{L}{2,15})?${gap}(?:del? |of )?${year}`,
    [3, 2, 1],
  ),
  form(String.raw`(?<!\d)${number} tháng ${number},?(?: năm)? ${year}`, [3, 2, 1]),
  form(String.raw`(?<!\d)(\d{4})\.?[\s-]{1,3}(?:m\. )?${name}\.?[\s-]{1,3}${number}(?!\d)`, [1, 2, 3]),
  form(String.raw`(?<!\d)(\d{4})\.? gada ${number}\. ${name}`, [1, 3, 2]),
];

const inNumbers: readonly DayForm[] = [
  form(`${alone}${large}[/.-]${number}[/.-]${year}`, [3, 2, 1]),
  form(`${alone}${number}[/.-]${large}[/.-]${year}`, [3, 1, 2]),
  form(`${alone}${number}[/.-]${number}[/.-]${year}`, [3, 2, 1], true),
];

/** Ways to print a day, the plainest first. `13/04/2024` is plain in any language, `03/04/2024` is not. */
export const dayForms: readonly DayForm[] = [...yearFirst, ...monthFirst, ...inWords, ...inNumbers];

const forMore =
  /^(?:(?:and |ok(?:ay)? |show |tell |give )*(?:me |us )?(?:some |any )?more|anything else|what else|go on|keep going|continue|next(?: page| one)?)(?: please| of (?:that|them|those|it))?$/i;
/** Longer words, in UTF-16 code units, say more. */
const longest = 40;

/** Whether words ask for nothing but more of the same. */
export function asksMore(words: string): boolean {
  const text = words
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest + 1);
  return text.length <= longest && forMore.test(text.replace(/[\s?!.…,]{1,10}$/, ''));
}

/** The words that hold English together, and how often each stands among 1,000 words of news, roughly. */
export const functionWords: readonly (readonly [string, number])[] = table(`
  the 62 of 29 to 27 and 26 a 23 in 22 that 11 for 10 is 9 on 8 said 7 was 7 with 7 it 7 at 6 as 6 by 6 he 6 from 5
  be 5 has 5 have 5 are 5 his 4 an 4 but 4 will 4 not 4 they 3 who 3 this 3 had 3 their 3 were 3 which 3 its 3 been 3
  or 3 more 3 about 3 we 3 i 3 would 2 one 2 she 2 her 2 when 2 after 2 there 2 all 2 also 2 up 2 out 2 new 2 if 2
  what 2 than 2 into 2 can 2 so 2 some 2 no 2 you 2 could 2 other 2 over 2 last 2 two 2 first 1 our 1 them 1 only 1
  because 1 before 1 most 1 while 1 now 1 any 1 between 1 then 1 such 1 many 1 may 1 those 1 how 1 where 1 do 1 did 1
  just 1 against 1 during 1 under 1 like 1 even 1 through 1 should 1 my 1 me 1 him 1 us 1`);

/** How questions begin. */
export const questionWords: readonly string[] = [
  'who',
  'when did',
  'where is the',
  'how many',
  'why did the',
  'what does',
  'what happened to the',
  'did the',
  'which',
  'what is the',
];

function table(words: string): (readonly [string, number])[] {
  const parts = words.trim().split(/\s+/);
  return parts.flatMap((word, i) => (i % 2 === 0 ? [[word, Number(parts[i + 1])] as const] : []));
}

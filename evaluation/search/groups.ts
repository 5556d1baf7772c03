/** What questions have in common, and the files they stand in: a row each. */
export const groups: readonly { readonly name: string; readonly topics: readonly string[] }[] = [
  { name: 'whole questions', topics: ['who', 'when', 'where', 'howMany', 'why', 'what', 'yesNo'] },
  { name: 'keywords', topics: ['keywords'] },
  { name: 'in words that no article has', topics: ['paraphrases'] },
  { name: 'other names, other spelling', topics: ['names', 'spelling'] },
];

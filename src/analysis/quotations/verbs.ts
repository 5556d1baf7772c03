/** Verbs that never stand before their subject: what follows "told" is who was told. */
export const ADDRESSING_VERBS = new Set(
  'told tells telling assured assures reminded reminds informed informs advised urged called calls described dubbed labeled accused quoted quotes quoting referred attacked blasted slammed praised criticized criticised mocked read reads reading'.split(
    ' ',
  ),
);

/** Forms that are as often nouns: they report only right behind a subject. */
export const NOUN_LIKE_VERBS = new Set(
  'claims charges reports notes comments calls attacks tweets posts questions answers promises demands points read reads urges quotes cites thought words labels texts offers pledges vows hits shot fired ruled went opened opens joined began begins spoken speaking'.split(
    ' ',
  ),
);

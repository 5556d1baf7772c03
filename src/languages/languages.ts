/** The languages of the interface, as ISO 639-1 has them. The coverage stays in its own words. */
export const languages = ['en', 'ja', 'ko', 'de', 'es'] as const;

export type Language = (typeof languages)[number];

/** The language of a locale such as "es-419" or "en-GB"; `null` where the interface does not speak it. */
export function languageOf(locale: string): Language | null {
  const [language] = locale.toLowerCase().split(/[-_]/);
  return languages.find((one) => one === language) ?? null;
}

/** The languages of the publication. The first one's addresses have no prefix. */
export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];
export const FIRST: Language = LANGUAGES[0];

/** A text in every language. */
export type Words = Readonly<Record<Language, string>>;

export const other = (language: Language): Language => (language === 'en' ? 'ko' : 'en');

/** What is worked out for each language, as a text in every language. */
export const inBoth = (of: (language: Language) => string): Words => ({ en: of('en'), ko: of('ko') });

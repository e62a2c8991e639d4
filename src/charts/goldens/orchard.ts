import type { Language, Words } from '../../i18n/language.ts';
import type { UnitWords } from '../../i18n/number.ts';

/** Invented data about orchards: nothing of a real publication is drawn in the goldens. */
export const FRUIT = ['apple', 'pear', 'plum'] as const;
export type Fruit = (typeof FRUIT)[number];

const NAMES: Readonly<Record<Fruit, Words>> = { apple: { en: 'Apples', ko: '사과' }, pear: { en: 'Pears', ko: '배' }, plum: { en: 'Plums', ko: '자두' } };

export const nameOf = (fruit: Fruit, language: Language): string => NAMES[fruit][language];

export const TONNES: UnitWords = { id: 'tonnes', en: { one: 'tonne', many: 'tonnes' }, ko: '톤' };
export const WON: UnitWords = { id: 'KRW', en: { one: 'KRW', many: 'KRW' }, ko: '원' };
export const PERCENT: UnitWords = { id: 'percent', en: { one: '%', many: '%' }, ko: '%' };

export const year = (x: number, language: Language): string => (language === 'en' ? String(x) : `${x}년`);

export const words = (en: string, ko: string, language: Language): string => (language === 'en' ? en : ko);

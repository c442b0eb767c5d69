import type { Language } from '../host/options';
import en from './en.json';
import ja from './ja.json';

export type Key = Extract<keyof typeof en, string>;
export type Texts = (key: Key, ...values: (string | number)[]) => string;

const CATALOGS: Record<Language, Readonly<{ [K in Key]: string }>> = { en, ja };

/** The page's own texts in a language. `{0}` in a text stands for the first value. */
export function texts(language: Language): Texts {
  const catalog = CATALOGS[language];
  return (key, ...values) => catalog[key].replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)] ?? ''));
}

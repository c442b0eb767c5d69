import english from "./en.json";
import japanese from "./ja.json";

/** What the page says, in the reader's language. */

export type Language = "en" | "ja";
export type Key = keyof typeof english;

const catalogs: Record<Language, Record<Key, string>> = { en: english, ja: japanese };

/** The language that best fits what the reader prefers. */
export function languageOf(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = tag.toLowerCase().split(/[-_]/)[0];
    if (language === "ja" || language === "en") return language;
  }
  return "en";
}

/** The text of a key with its blanks {0}, {1} … filled in. */
export function textIn(language: Language, key: Key, ...values: (string | number)[]): string {
  return catalogs[language][key].replace(/\{(\d)\}/g, (blank, index: string) => String(values[Number(index)] ?? blank));
}

let spoken: Language = "en";

/** Chooses the language of the whole page; said once, before anything is shown. */
export function speak(language: Language): void {
  spoken = language;
}

/** The language of the page. */
export function language(): Language {
  return spoken;
}

/** A text in the language of the page. */
export function text(key: Key, ...values: (string | number)[]): string {
  return textIn(spoken, key, ...values);
}

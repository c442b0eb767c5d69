import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { japanesePhrases } from "../src/editor/phrases";
import english from "../src/texts/en.json";
import japanese from "../src/texts/ja.json";
import { languageOf, textIn, type Key } from "../src/texts/texts";

const keys = Object.keys(english) as Key[];
const blanks = (text: string): string[] => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();

function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map(entry => (entry.isDirectory() ? sources(`${folder}/${entry.name}`) : entry.name.endsWith(".ts") ? readFileSync(`${folder}/${entry.name}`, "utf8") : ""))
    .join("\n");
}

test("every text is there in both languages, with the same blanks", () => {
  assert.deepEqual(Object.keys(japanese).sort(), keys.slice().sort());
  for (const key of keys) {
    assert.deepEqual(blanks(japanese[key]), blanks(english[key]), key);
    assert.notEqual(japanese[key].trim(), "", key);
  }
});

test("every text is used", () => {
  const code = sources("src");
  const made = [...code.matchAll(/`([a-z]*)\$\{[^}]*\}([.a-zA-Z]*)`/g)].map(([, before, after]) => new RegExp(`^${before}[^.]+(?:${after})$`));
  const madeDeep = [...code.matchAll(/`([a-z]+\.)\$\{[^}]*\}([.a-z]*)`/g)].map(([, before, after]) => new RegExp(`^${before!.replace(".", "\\.")}[^.]+${after!.replace(".", "\\.")}$`));
  const unused = keys.filter(key => !code.includes(`"${key}"`) && ![...made, ...madeDeep].some(pattern => pattern.test(key)));
  assert.deepEqual(unused, []);
});

test("blanks are filled in, also with what looks like a blank itself", () => {
  assert.equal(textIn("en", "rename.label", "{1}", "b"), "Rename {1} to b");
});

test("the browser's first language that the page has is taken, otherwise English", () => {
  assert.equal(languageOf(["ja-JP", "en"]), "ja");
  assert.equal(languageOf(["de", "ja"]), "ja");
  assert.equal(languageOf(["de-AT"]), "en");
  assert.equal(languageOf([]), "en");
});

test("all that the editor itself says is translated", () => {
  const said = new Set<string>();
  for (const part of ["autocomplete", "commands", "language", "lint", "merge", "search", "view"]) {
    const code = readFileSync(`node_modules/@codemirror/${part}/dist/index.js`, "utf8");
    for (const [, phrase] of code.matchAll(/\bphrase\((?:view, )?"([^"]+)"/g)) said.add(phrase!);
  }
  assert.ok(said.size > 20);
  assert.deepEqual([...said].filter(phrase => !(phrase in japanesePhrases)), []);
});

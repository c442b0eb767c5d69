import { Text } from "@codemirror/state";
import assert from "node:assert/strict";
import { test } from "node:test";
import { fields, preview } from "../src/editor/completion";
import { tokens } from "../src/editor/words";
import { changed, difference } from "../src/session/difference";
import { changesOf, editsOf, offsetOf, positionOf } from "../src/session/lines";

const text = Text.of(["metric 売上", "", "  𠮷野家"]);

test("lines and characters become offsets and back, in UTF-16 units", () => {
  assert.equal(offsetOf(text, { line: 0, character: 7 }), 7);
  assert.equal(offsetOf(text, { line: 2, character: 4 }), 15);
  assert.deepEqual(positionOf(text, 15), { line: 2, character: 4 });
  assert.deepEqual(positionOf(text, 10), { line: 1, character: 0 });
});

test("a place behind its line is the line's end, one behind the text the text's end", () => {
  assert.equal(offsetOf(text, { line: 0, character: 99 }), 9);
  assert.equal(offsetOf(text, { line: 9, character: 0 }), text.length);
  assert.deepEqual(positionOf(text, 999), { line: 2, character: 6 });
});

test("edits of the language server become changes, and changes edits", () => {
  const edits = [
    { range: { start: { line: 2, character: 2 }, end: { line: 2, character: 4 } }, newText: "吉" },
    { range: { start: { line: 0, character: 7 }, end: { line: 0, character: 9 } }, newText: "受注" }
  ];
  const changes = changesOf(text, edits);
  assert.equal(changed(text, changes), "metric 受注\n\n  吉野家");
  assert.deepEqual(editsOf(text, changes), edits);
});

test("a difference touches only what differs", () => {
  const before = "goal 売上 : 1億\n// same\nteam 営業\n";
  const after = "goal 売上 : 2億\n// same\nteam 営業\n";
  assert.deepEqual(difference(before, after), [{ from: 10, to: 11, insert: "2" }]);
  assert.equal(changed(Text.of(before.split("\n")), difference(before, after)), after);
});

test("coloured words are counted from the word before, and cut at the text's end", () => {
  const data = [0, 0, 6, 0, 0, 0, 7, 2, 1, 1, 2, 2, 99, 0, 0, 7, 0, 4, 0, 0];
  assert.deepEqual([...tokens(text, data, ["keyword", "variable"])], [
    { from: 0, to: 6, name: "word-keyword" },
    { from: 7, to: 9, name: "word-variable word-declared" },
    { from: 13, to: text.length, name: "word-keyword" }
  ]);
});

test("templates of the language server become templates of the editor", () => {
  assert.equal(fields("goal ${1:name} : $2 { $0 }"), "goal ${1:name} : ${2} { ${9:} }");
  assert.equal(preview("goal ${1:name} : $2 { $0 }"), "goal name : … { … }");
});

import assert from "node:assert/strict";
import { test } from "node:test";
import { Text } from "@codemirror/state";
import { blankOf } from "../src/editor/blanks";
import type { TextEdit } from "../src/session/protocol";

const TEXT = Text.of(["metric 売上 {", "  baseline 5", "}", ""]);

function edit(line: number, from: number, to: number, newText: string): TextEdit {
  return { range: { start: { line, character: from }, end: { line, character: to } }, newText };
}

test("what a fix leaves to be written is found in the text that it makes, without its quotes", () => {
  const after = 'metric 見込み客 {\n  baseline 5 source "…"\n}\n';
  const blank = blankOf(TEXT, [edit(1, 12, 12, ' source "…"'), edit(0, 7, 9, "見込み客")]);
  assert.equal(after.slice(blank!.from, blank!.to), "…");
  assert.equal(blank!.from, after.indexOf("…"));
});

test("of several blanks it is the first one, and of none it is none", () => {
  assert.deepEqual(blankOf(TEXT, [edit(0, 0, 0, 'when "…" do "…"\n')]), { from: 6, to: 7 });
  assert.equal(blankOf(TEXT, [edit(0, 0, 0, "// so… \"so…\"\n")]), undefined);
});

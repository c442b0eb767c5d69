import assert from "node:assert/strict";
import { test } from "node:test";
import { unseenIn } from "../src/editor/special";

test("what other programs write at the beginning of a text and at the end of lines is not pointed out", () => {
  assert.deepEqual(unseenIn("\ufeffplan {\r"), []);
  assert.deepEqual(unseenIn("施策\t𠮷 · …"), []);
});

test("what hides in a line is pointed out", () => {
  assert.deepEqual(unseenIn("a\u202eb"), ["\u202e"]);
  assert.deepEqual(unseenIn("a\rb\ufeff\u200bc\u0000"), ["\r", "\ufeff", "\u200b", "\u0000"]);
});

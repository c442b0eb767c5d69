import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { rendered } from "../src/editor/markdown";
import { code } from "../src/findings/marks";
import { picture } from "../src/pictures/picture";
import { pretendBrowser } from "./page";

beforeEach(() => {
  pretendBrowser();
});

const html = (parts: readonly HTMLElement[]): string => parts.map(part => part.outerHTML).join("");

test("an explanation has paragraphs, lists, strong words and code", () => {
  assert.equal(
    html(rendered("**商談化率** 24%\nsecond line\n\n- `baseline` 24%\n- b\n\n---\n\n### Head")),
    "<p><strong>商談化率</strong> 24%<br>second line</p><ul><li><code>baseline</code> 24%</li><li>b</li></ul><hr><p><strong>Head</strong></p>"
  );
});

test("markup in a plan's words is shown, not obeyed", () => {
  const hostile = "**<img src=x onerror=alert(1)>** <script>alert(2)</script> \\*a\\*";
  const shown = rendered(hostile)[0]!;
  assert.equal(shown.querySelector("img, script"), null);
  assert.equal(shown.textContent, "<img src=x onerror=alert(1)> <script>alert(2)</script> *a*");
});

test("names in a message are set off, and an odd backquote changes nothing", () => {
  assert.equal(code("施策 `A` は `B`。").innerHTML, "施策 <code>A</code> は <code>B</code>。");
  assert.equal(code("only ` one <b>").textContent, "only ` one <b>");
});

test("a picture keeps what can be seen and loses what could do more", () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" onload="alert(1)"><style>*{fill:red}</style><script>alert(2)</script>' +
    '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject><a href="javascript:alert(3)"><text onclick="alert(4)">売上</text></a>' +
    '<path fill="var(--flow)" d="M0 0"/></svg>';
  const drawn = picture(svg)?.shadowRoot?.querySelector("svg");
  assert.ok(drawn);
  assert.equal(drawn.querySelector("script, style, foreignObject, p"), null);
  assert.equal(/onload|onclick|javascript/.test(drawn.outerHTML), false);
  assert.equal(drawn.textContent, "売上");
  assert.equal(drawn.querySelector("path")?.getAttribute("fill"), "var(--flow)");
});

test("what is no picture is none", () => {
  assert.equal(picture("<p>not a picture</p>"), undefined);
  assert.equal(picture(""), undefined);
});

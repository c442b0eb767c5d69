import assert from "node:assert/strict";
import { test } from "node:test";
import { combined } from "../src/session/merge";

const BASE = "plan \"成長\" {\n  currency JPY\n}\n\nteam 営業 {\n  capacity 20 人日 per month\n}\n";

test("changes of different lines are both there", () => {
  const mine = BASE.replace("JPY", "EUR");
  const disk = BASE.replace("20", "40") + "team 開発 {\n}\n";
  assert.equal(combined(BASE, mine, disk), BASE.replace("JPY", "EUR").replace("20", "40") + "team 開発 {\n}\n");
});

test("where both changed one line, mine stands, and no line has words of both", () => {
  const mine = BASE.replace("20 人日", "30 人日");
  const disk = BASE.replace("20 人日 per month", "20 person-days per month").replace("成長", "拡大");
  assert.equal(combined(BASE, mine, disk), BASE.replace("20 人日", "30 人日").replace("成長", "拡大"));
});

test("several changes in one line stay one change of that line", () => {
  const mine = BASE.replace("capacity 20 人日 per month", "capacity 35 人日 per month // 増員");
  assert.equal(combined(BASE, mine, BASE), mine);
  assert.equal(combined(BASE, BASE, mine), mine);
});

test("lines that are gone on one side are gone", () => {
  const disk = BASE.slice(0, BASE.indexOf("team"));
  assert.equal(combined(BASE, BASE.replace("JPY", "EUR"), disk), disk.replace("JPY", "EUR"));
});

test("equal texts are left as they are, empty ones too", () => {
  assert.equal(combined(BASE, BASE, BASE), BASE);
  assert.equal(combined("", "a\n", ""), "a\n");
});

test("random changes of either side alone come out as that side", () => {
  let seed = 7;
  const random = (bound: number): number => (seed = (seed * 48271) % 2147483647) % bound;
  for (let round = 0; round < 300; round++) {
    let side = BASE;
    for (let change = 0; change <= random(4); change++) {
      const from = random(side.length);
      side = side.slice(0, from) + ["x", "\n", "", "売上\n"][random(4)] + side.slice(from + random(12));
    }
    assert.equal(combined(BASE, side, BASE), side);
    assert.equal(combined(BASE, BASE, side), side);
  }
});

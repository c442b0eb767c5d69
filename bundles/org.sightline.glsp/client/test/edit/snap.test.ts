import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snap } from '../../src/edit/snap';

const OTHER = { x: 100, y: 100, width: 80, height: 40 };

test('a box catches at the left edge of one below it', () => {
  const { by, lines } = snap({ x: 103, y: 300, width: 60, height: 30 }, [OTHER], 6);
  assert.deepEqual(by, { x: -3, y: 0 });
  assert.deepEqual(lines, [{ from: { x: 100, y: 100 }, to: { x: 100, y: 330 } }]);
});

test('middles go before edges when both are as near', () => {
  // as wide as the other: left edges, middles and right edges would all meet
  const { lines } = snap({ x: 102, y: 300, width: 80, height: 30 }, [OTHER], 6);
  assert.equal(lines[0]?.from.x, 140);
});

test('both directions may catch, at different boxes', () => {
  const { by } = snap({ x: 98, y: 503, width: 10, height: 10 }, [OTHER, { x: 400, y: 500, width: 33, height: 90 }], 6);
  assert.deepEqual(by, { x: 2, y: -3 });
});

test('nothing catches beyond its reach, or where nothing else is', () => {
  assert.deepEqual(snap({ x: 107, y: 300, width: 7, height: 7 }, [OTHER], 6), { by: { x: 0, y: 0 }, lines: [] });
  assert.deepEqual(snap(OTHER, [], 6), { by: { x: 0, y: 0 }, lines: [] });
});

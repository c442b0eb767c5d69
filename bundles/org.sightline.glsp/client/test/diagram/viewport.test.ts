import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSight, revealing, showingAll, shows, zoomed } from '../../src/diagram/viewport';

const CORNER = { x: 0, y: 0, width: 10, height: 10 };
const CANVAS = { width: 1000, height: 500 };
const close = (actual: number, expected: number): void => assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

test('everything is shown with a margin around it', () => {
  const { zoom, scroll } = showingAll({ x: 0, y: 0, width: 2000, height: 500 }, CANVAS);
  close(zoom, (1000 - 48) / 2000);
  close((0 - scroll.x) * zoom, 24);
  close((250 - scroll.y) * zoom, 250);
});

test('a small picture is not blown up', () => {
  close(showingAll({ x: 0, y: 0, width: 10, height: 10 }, CANVAS).zoom, 1.5);
});

test('a picture that can be read as a whole is shown as a whole at first, not larger than it is', () => {
  close(firstSight({ x: 0, y: 0, width: 500, height: 300 }, CANVAS, CORNER).zoom, 1);
  close(firstSight({ x: 0, y: 0, width: 1100, height: 300 }, CANVAS, CORNER).zoom, 952 / 1100);
});

test('a large picture begins at its upper left corner, with text that can be read', () => {
  const { zoom, scroll } = firstSight({ x: 0, y: 0, width: 5000, height: 4000 }, CANVAS, CORNER);
  close(zoom, 11 / 13);
  close(-scroll.x * zoom, 24);
  close(-scroll.y * zoom, 24);
});

test('a wide picture that is not high stands in the middle of the height', () => {
  const { zoom, scroll } = firstSight({ x: 0, y: 0, width: 5000, height: 100 }, CANVAS, CORNER);
  close(-scroll.x * zoom, 24);
  close((50 - scroll.y) * zoom, 250);
});

test('a tree whose root stands far below begins at its root', () => {
  const { zoom, scroll } = firstSight({ x: 0, y: 0, width: 5000, height: 4000 }, CANVAS, { x: 24, y: 2000, width: 100, height: 60 });
  close(-scroll.x * zoom, 24);
  close((2030 - scroll.y) * zoom, 250);
});

test('zooming keeps the point under the mouse', () => {
  const { zoom, scroll } = zoomed({ zoom: 1, scroll: { x: 10, y: 20 } }, 2, { x: 100, y: 50 });
  close(zoom, 2);
  close((110 - scroll.x) * zoom, 100);
  close((70 - scroll.y) * zoom, 50);
});

test('zooming ends somewhere', () => {
  close(zoomed({ zoom: 1, scroll: { x: 0, y: 0 } }, 1e9, { x: 0, y: 0 }).zoom, 8);
  close(zoomed({ zoom: 1, scroll: { x: 0, y: 0 } }, NaN, { x: 0, y: 0 }).zoom, 1);
});

test('what is in sight does not move the picture, what is not moves it as little as needed', () => {
  const viewport = { zoom: 1, scroll: { x: 0, y: 0 } };
  assert.deepEqual(revealing(viewport, { x: 100, y: 100, width: 50, height: 50 }, CANVAS), viewport);
  assert.deepEqual(revealing(viewport, { x: 1200, y: 100, width: 50, height: 50 }, CANVAS).scroll, { x: 274, y: 0 });
  assert.deepEqual(revealing(viewport, { x: 100, y: -100, width: 50, height: 50 }, CANVAS).scroll, { x: 0, y: -124 });
});

test('a picture is in sight as long as a bit of it is', () => {
  const picture = { x: 0, y: 0, width: 400, height: 300 };
  assert.ok(shows({ zoom: 2, scroll: { x: -499, y: 0 } }, picture, CANVAS), 'one px of the window at the right');
  assert.ok(!shows({ zoom: 2, scroll: { x: -500, y: 0 } }, picture, CANVAS));
  assert.ok(shows({ zoom: 1, scroll: { x: 399, y: 299 } }, picture, CANVAS));
  assert.ok(!shows({ zoom: 1, scroll: { x: 0, y: 300 } }, picture, CANVAS));
});

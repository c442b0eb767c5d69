import assert from 'node:assert/strict';
import { test } from 'node:test';
import { align } from '../../src/edit/align';

const BOXES = [
  { x: 0, y: 0, width: 10, height: 10 },
  { x: 50, y: 100, width: 50, height: 20 },
  { x: 20, y: 40, width: 20, height: 20 }
];

test('edges meet at the outermost one', () => {
  assert.deepEqual(align(BOXES, 'left').map(({ x }) => x), [0, -50, -20]);
  assert.deepEqual(align(BOXES, 'right').map(({ x }) => x), [90, 0, 60]);
  assert.deepEqual(align(BOXES, 'bottom').map(({ y }) => y), [110, 0, 60]);
});

test('middles meet in the middle of everything', () => {
  // the whole is 0 to 100 wide; middles were at 5, 75 and 30
  assert.deepEqual(align(BOXES, 'center').map(({ x }) => x), [45, -25, 20]);
});

test('equal distances keep the order and the outermost boxes', () => {
  // 100 wide, 80 of it boxes: two gaps of 10, so the third begins at 20 and the second at 50
  assert.deepEqual(align(BOXES, 'across').map(({ x }) => x), [0, 0, 0]);
  // 120 high, 50 of it boxes: two gaps of 35
  assert.deepEqual(align(BOXES, 'down').map(({ y }) => y), [0, 0, 5]);
});

test('boxes that overlap are laid over each other evenly', () => {
  const boxes = [0, 1, 9].map(x => ({ x, y: 0, width: 10, height: 1 }));
  assert.deepEqual(align(boxes, 'across').map(({ x }) => x), [0, 3.5, 0]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neighbour } from '../../src/edit/neighbour';

const box = (x: number, y: number) => ({ x, y, width: 20, height: 10 });
const FROM = box(100, 100);

test('an arrow leads to the nearest box in its direction', () => {
  const others = [box(300, 100), box(160, 105), box(20, 100), box(100, 180)];
  assert.equal(neighbour(FROM, others, 'right'), 1);
  assert.equal(neighbour(FROM, others, 'left'), 2);
  assert.equal(neighbour(FROM, others, 'down'), 3);
});

test('straight ahead goes before a little aside', () => {
  assert.equal(neighbour(FROM, [box(150, 140), box(180, 100)], 'right'), 1);
});

test('there may be nothing in a direction', () => {
  assert.equal(neighbour(FROM, [box(300, 100)], 'up'), undefined);
  assert.equal(neighbour(FROM, [], 'left'), undefined);
});

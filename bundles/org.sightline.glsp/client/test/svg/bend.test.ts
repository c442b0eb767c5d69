import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bendElement, bendPath, between } from '../../src/svg/bend';
import { svg } from '../dom';

const NONE = { x: 0, y: 0 };

test('what is at an end moves with it, what is half way moves by half', () => {
  const bend = between({ x: 0, y: 0 }, { x: 100, y: 0 }, NONE, { x: 20, y: 40 });
  assert.deepEqual(bend(0, 0), { x: 0, y: 0 });
  assert.deepEqual(bend(100, 0), { x: 120, y: 40 });
  assert.deepEqual(bend(50, 7), { x: 60, y: 27 });
});

test('what lies beyond an end moves with that end, such as the tip of an arrow', () => {
  const bend = between({ x: 0, y: 0 }, { x: 100, y: 0 }, { x: -10, y: 0 }, { x: 20, y: 0 });
  assert.deepEqual(bend(110, 5), { x: 130, y: 5 });
  assert.deepEqual(bend(-5, 5), { x: -15, y: 5 });
});

test('an edge whose ends lie together moves by the mean of both', () => {
  assert.deepEqual(between(NONE, NONE, { x: 10, y: 0 }, { x: 0, y: 10 })(3, 4), { x: 8, y: 9 });
});

test('lines that ran straight across or down may run aslant afterwards', () => {
  const bend = between({ x: 0, y: 0 }, { x: 100, y: 0 }, NONE, { x: 0, y: 50 });
  assert.equal(bendPath('M0,0H100V20', bend), 'M0,0L100,50L100,70');
});

test('curves keep their control points, arcs their radii', () => {
  const bend = between(NONE, { x: 1, y: 0 }, { x: 5, y: 5 }, { x: 5, y: 5 });
  assert.equal(bendPath('M0,0C1,2 3,4 5,6Q1,1 2,2A11,11 0 1 1 7,8Z', bend), 'M5,5C6,7 8,9 10,11Q6,6 7,7A11 11 0 1 1 12,13Z');
});

test('everything in an edge is bent, its head too', () => {
  const edge = svg('<g><path d="M0,0L10,0"/><g><path d="M8,2L10,0 8,-2"/></g></g>');
  bendElement(edge, between(NONE, { x: 10, y: 0 }, { x: 1, y: 1 }, { x: 1, y: 1 }));
  assert.deepEqual(Array.from(edge.querySelectorAll('path')).map(path => path.getAttribute('d')), ['M1,1L11,1', 'M9,3L11,1 9,-1']);
});

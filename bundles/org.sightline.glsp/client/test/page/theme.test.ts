import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../dom';
import { rule } from '../../src/page/theme';

test('colours become variables, and nothing else gets into the style sheet', () => {
  const given = { 'flow-soft': '#DFEBF5', ink: '#17212B}body{display:none', 'a;b': '#FFFFFF', paper: 'url(https://example.org)', Ink: '#000000' };
  assert.equal(rule(':root', given), ':root{--flow-soft:#DFEBF5}\n');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Fragments } from '../../src/svg/fragments';
import '../dom';

test('every text becomes its own element', () => {
  const fragments = new Fragments();
  const texts = ['<g><rect width="1"/></g>', '<g><rect width="2"/></g>'];
  fragments.prepare(texts);
  assert.deepEqual(texts.map(text => fragments.copy(text).firstElementChild?.getAttribute('width')), ['1', '2']);
});

test('a text that is no element does not spoil the others', () => {
  const fragments = new Fragments();
  const texts = ['<g><rect width="1"/></g>', '<g><rect', '<g/><g/>', '</svg><script/>', '<script/>', '<g><rect width="2"/></g>'];
  fragments.prepare(texts);
  assert.deepEqual(texts.map(text => fragments.copy(text).firstElementChild?.getAttribute('width') ?? ''), ['1', '', '', '', '', '2']);
});

test('a text that closes what another one opened cannot take its place', () => {
  const fragments = new Fragments();
  const texts = ['<g></g></svg><svg><g>', '<g><rect width="1"/></g>'];
  fragments.prepare(texts);
  assert.equal(fragments.copy(texts[0] as string).childElementCount, 0);
  assert.equal(fragments.copy(texts[1] as string).firstElementChild?.getAttribute('width'), '1');
});

test('a copy can be changed without changing the next one', () => {
  const fragments = new Fragments();
  fragments.copy('<g><path d="M0,0"/></g>').firstElementChild?.setAttribute('d', 'M9,9');
  assert.equal(fragments.copy('<g><path d="M0,0"/></g>').firstElementChild?.getAttribute('d'), 'M0,0');
});

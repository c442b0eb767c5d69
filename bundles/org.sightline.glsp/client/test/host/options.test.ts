import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromAddress, options, viewportText } from '../../src/host/options';

test('an address says everything', () => {
  assert.deepEqual(fromAddress('?view=journey&layers=findings,capacity&lang=ja&theme=dark&token=x', 'en'), {
    view: 'journey',
    layers: ['findings', 'capacity'],
    viewport: undefined,
    lang: 'ja',
    theme: 'dark'
  });
});

test('an address says nothing: the reader decides the language, the system the colours', () => {
  assert.deepEqual(fromAddress('', 'ja-JP'), { view: undefined, layers: undefined, viewport: undefined, lang: 'ja', theme: 'auto' });
  assert.equal(fromAddress('', 'de-DE').lang, 'en');
});

test('the workbench gives values as they are', () => {
  assert.deepEqual(options({ view: 'load', layers: ['a', 'b'], viewport: '1.25 -40 20.5', lang: 'ja_JP', theme: 'light' }, 'en'), {
    view: 'load',
    layers: ['a', 'b'],
    viewport: { zoom: 1.25, scroll: { x: -40, y: 20.5 } },
    lang: 'ja',
    theme: 'light'
  });
});

test('what makes no sense is as if it were missing', () => {
  assert.deepEqual(options({ view: 7, layers: '', viewport: '1 2', lang: null, theme: 'pink' }, 'en'), {
    view: undefined,
    layers: undefined,
    viewport: undefined,
    lang: 'en',
    theme: 'auto'
  });
});

test('a part in sight is the same after it was kept as a text', () => {
  const viewport = { zoom: 0.8461538461538461, scroll: { x: -28.363636, y: 1e-7 } };
  assert.deepEqual(options({ viewport: viewportText(viewport) }, 'en').viewport, viewport);
});

test('a part in sight that nothing could be seen in is as if it were missing', () => {
  for (const viewport of ['', '0 1 1', '-1 0 0', '1 x 2', '1 2 3 4', 'Infinity 0 0']) {
    assert.equal(options({ viewport }, 'en').viewport, undefined, viewport);
  }
});

test('no layers are others than the usual ones', () => {
  assert.deepEqual(options({ layers: [] }, 'en').layers, []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromAddress, options } from '../../src/host/options';

test('an address says everything', () => {
  assert.deepEqual(fromAddress('?view=journey&layers=findings,capacity&lang=ja&theme=dark&readOnly=true&token=x', 'en'), {
    view: 'journey',
    layers: ['findings', 'capacity'],
    lang: 'ja',
    theme: 'dark',
    readOnly: true
  });
});

test('an address says nothing: the reader decides the language, the system the colours', () => {
  assert.deepEqual(fromAddress('', 'ja-JP'), { view: undefined, layers: undefined, lang: 'ja', theme: 'auto', readOnly: false });
  assert.equal(fromAddress('', 'de-DE').lang, 'en');
});

test('the workbench gives values as they are', () => {
  assert.deepEqual(options({ view: 'load', layers: ['a', 'b'], lang: 'ja_JP', theme: 'light', readOnly: true }, 'en'), {
    view: 'load',
    layers: ['a', 'b'],
    lang: 'ja',
    theme: 'light',
    readOnly: true
  });
});

test('what makes no sense is as if it were missing', () => {
  assert.deepEqual(options({ view: 7, layers: '', lang: null, theme: 'pink', readOnly: 'no' }, 'en'), {
    view: undefined,
    layers: undefined,
    lang: 'en',
    theme: 'auto',
    readOnly: false
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import en from '../../src/texts/en.json';
import ja from '../../src/texts/ja.json';
import { texts } from '../../src/texts/texts';

const blanks = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();

test('both languages have the same texts with the same blanks', () => {
  assert.deepEqual(Object.keys(ja).sort(), Object.keys(en).sort());
  for (const [key, text] of Object.entries(en)) {
    assert.deepEqual(blanks((ja as Record<string, string>)[key] ?? ''), blanks(text), key);
  }
});

test('the Japanese texts are Japanese', () => {
  for (const [key, text] of Object.entries(ja)) {
    assert.match(text, /[\u3040-\u30ff\u4e00-\u9fff]/, key);
  }
});

test('every text is used', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(`src/${name}`, 'utf8'))
    .join('');
  for (const key of Object.keys(en)) {
    const family = key.replace(/\.[a-z]+$/, '.${');
    assert.ok(sources.includes(`'${key}'`) || sources.includes(`\`${family}`), key);
  }
});

test('values are put into blanks as they are', () => {
  assert.equal(texts('en')('focus.around', '{0} $& <b>'), 'Around {0} $& <b>');
  assert.equal(texts('ja')('selected.many', 3), '3個の要素を選んでいます');
});

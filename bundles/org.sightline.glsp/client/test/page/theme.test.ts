import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../dom';
import { rule, Themes } from '../../src/page/theme';

test('colours become variables, and nothing else gets into the style sheet', () => {
  const given = { 'flow-soft': '#DFEBF5', ink: '#17212B}body{display:none', 'a;b': '#FFFFFF', paper: 'url(https://example.org)', Ink: '#000000' };
  assert.equal(rule(':root', given), ':root{--flow-soft:#DFEBF5}\n');
});

test("only who follows the system changes with it; a host's own choice stays", () => {
  const system = { matches: false, changed: () => {}, addEventListener: (_: string, listener: () => void) => void (system.changed = listener) };
  Object.assign(globalThis, { window: { matchMedia: () => system } });
  const shown = (): string | undefined => document.documentElement.dataset['theme'];
  const themes = new Themes('light');
  document.documentElement.dataset['theme'] = 'dark'; // as the page around it does
  system.changed();
  assert.equal(shown(), 'dark');
  themes.set('auto');
  assert.equal(shown(), 'light');
  system.matches = true;
  system.changed();
  assert.equal(shown(), 'dark');
});

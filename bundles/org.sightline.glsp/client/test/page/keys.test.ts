import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deedOf, type KeyDeeds } from '../../src/page/keys';

function pressed(key: string, held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey', boolean>> = {}): string | undefined {
  let done: string | undefined;
  const deeds = new Proxy({} as KeyDeeds, {
    get: (_, name) => (...values: unknown[]) => (done = [String(name), ...values].join(' '))
  });
  const event = { key, ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, ...held };
  deedOf(event as KeyboardEvent, deeds)?.();
  return done;
}

test('arrows walk, with Shift they gather; with Ctrl they move, with Shift and Ctrl a little', () => {
  assert.equal(pressed('ArrowUp'), 'go up false');
  assert.equal(pressed('ArrowUp', { shiftKey: true }), 'go up true');
  assert.equal(pressed('ArrowLeft', { ctrlKey: true }), 'move left false');
  assert.equal(pressed('ArrowLeft', { ctrlKey: true, shiftKey: true }), 'move left true');
});

test('keys that every editor has do the same here', () => {
  assert.equal(pressed('z', { ctrlKey: true }), 'undo');
  assert.equal(pressed('Z', { ctrlKey: true, shiftKey: true }), 'redo');
  assert.equal(pressed('y', { ctrlKey: true }), 'redo');
  assert.equal(pressed('s', { metaKey: true }), 'save');
  assert.equal(pressed('f', { ctrlKey: true }), 'search');
  assert.equal(pressed('Delete'), 'delete');
  assert.equal(pressed('F2'), 'rename');
  assert.equal(pressed('F10', { shiftKey: true }), 'menu');
});

test('keys that belong to the window around are left to it', () => {
  assert.equal(pressed('ArrowLeft', { altKey: true }), undefined);
  assert.equal(pressed('F10'), undefined);
  assert.equal(pressed('w', { ctrlKey: true }), undefined);
  assert.equal(pressed('Tab'), undefined);
  assert.equal(pressed('0', { altKey: true }), undefined);
});

test('plus zooms on Japanese keyboards too, where it is Shift and the key for ;', () => {
  assert.equal(pressed('+', { shiftKey: true }), 'zoom 1.25');
  assert.equal(pressed(';', { ctrlKey: true }), 'zoom 1.25');
});

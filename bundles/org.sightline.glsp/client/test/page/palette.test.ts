import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../dom';
import { Palette } from '../../src/page/palette';
import type { Tool } from '../../src/protocol/actions';
import { texts } from '../../src/texts/texts';

const tool = (id: string, label: string, icon: string): Tool => ({ id, kind: 'node', label, icon, sources: [], targets: [] });

function palette(...tools: Tool[]): { parent: HTMLElement; done: string[]; palette: Palette } {
  const parent = document.createElement('div');
  const done: string[] = [];
  const made = new Palette(parent, texts('ja'), {
    typed: used => done.push(`typed ${used.id}`),
    pressed: used => done.push(`pressed ${used.id}`),
    released: () => done.push('released')
  });
  made.show([{ label: '加える', tools }]);
  return { parent, done, palette: made };
}

test('what tools are called is text, whatever stands in it', () => {
  const { parent } = palette(tool('a', '<img src=x onerror=alert(1)>', ''));
  assert.equal(parent.querySelector('button span')?.textContent, '<img src=x onerror=alert(1)>');
  assert.equal(parent.querySelector('img'), null);
});

test('pictures of tools are part of the message, never fetched from elsewhere', () => {
  const icons = ['data:image/svg+xml;base64,PHN2Zy8+', 'data:image/png;base64,AAAA', 'https://example.org/x.png', 'javascript:alert(1)', 'data:text/html,x'];
  const { parent } = palette(...icons.map((icon, i) => tool(String(i), 'x', icon)));
  assert.deepEqual(Array.from(parent.querySelectorAll('img')).map(image => image.getAttribute('src')), icons.slice(0, 2));
});

test('a tool in use is put back by pressing it again', () => {
  const { parent, done, palette: shown } = palette(tool('a', '施策を加える', ''));
  const button = parent.querySelector('button') as HTMLButtonElement;
  button.click();
  shown.activate('a');
  assert.equal(button.getAttribute('aria-pressed'), 'true');
  button.click();
  assert.deepEqual(done, ['typed a', 'released']);
});

test('an empty palette takes no room', () => {
  const { parent, palette: shown } = palette(tool('a', 'x', ''));
  shown.show([{ label: '加える', tools: [] }]);
  assert.equal((parent.firstElementChild as HTMLElement).hidden, true);
});

import type { Texts } from '../texts/texts';
import { element } from './dom';
import { keyTable } from './keys';

/** Shows what the keys do. */
export function showHelp(text: Texts): void {
  const rows = keyTable(text).map(([keys, deed]) => element('tr', {}, element('th', { attributes: { scope: 'row' } }, element('kbd', {}, keys)), element('td', {}, deed)));
  const close = element('button', { class: 'primary', attributes: { type: 'button' }, on: { click: () => dialog.close() } }, text('close'));
  const dialog = element(
    'dialog',
    { class: 'form help', attributes: { 'aria-label': text('help') }, on: { close: () => dialog.remove() } },
    element('h2', {}, text('help')),
    element('table', {}, element('tbody', {}, ...rows)),
    element('div', { class: 'buttons' }, close)
  );
  dialog.addEventListener('keydown', event => event.stopPropagation());
  document.body.append(dialog);
  dialog.showModal();
  close.focus();
}

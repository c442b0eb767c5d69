// Keys that the page has no use for go to the workbench, if they may be commands there. While somebody writes into a field, the keys
// with which people write and edit stay with it.
window.addEventListener('keydown', event => {
  const field = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]') !== null;
  const command = event.ctrlKey || event.altKey || event.metaKey || /^F\d+$/.test(event.key);
  const writing = field && (event.getModifierState('AltGraph') || !event.altKey && /^([acvxyz]|Arrow.*|Home|End|Backspace|Delete|Insert)$/i.test(event.key));
  if (!event.defaultPrevented && !event.isComposing && command && !writing
      && sightlineKey(event.key, event.ctrlKey, event.altKey, event.shiftKey, event.metaKey)) {
    event.preventDefault();
  }
});

// Keys that the page has no use for go to the workbench, if they are a command there. While somebody writes into a field, the page has
// no use for commands at all, and the keys with which people write and edit stay with the field.
(() => {
  const isField = event => event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]') !== null;
  const writes = event => event.getModifierState('AltGraph') || !event.altKey && /^([acvxyz]|Arrow.*|Home|End|Backspace|Delete|Insert)$/i.test(event.key);
  const mayBeCommand = event => event.ctrlKey || event.altKey || event.metaKey || /^F\d+$/.test(event.key);
  const offer = event => {
    if (!event.defaultPrevented && !event.isComposing && mayBeCommand(event)
        && sightlineKey(event.key, event.ctrlKey, event.altKey, event.shiftKey, event.metaKey)) {
      event.preventDefault();
    }
  };
  window.addEventListener('keydown', event => isField(event) && !writes(event) && offer(event), true);
  window.addEventListener('keydown', event => !isField(event) && offer(event));
})();

/** What happens while a button of the mouse is held, wherever the mouse goes. */
export interface Drag {
  /** Is called with the px of the window since the beginning, once they are more than a click's. */
  moved(dx: number, dy: number, event: PointerEvent): void;
  /** The button was let go, after a drag. */
  dropped(event: PointerEvent): void;
  /** The button was let go where it was pressed. */
  clicked?(event: PointerEvent): void;
  /** Esc was pressed, or the window lost the mouse. */
  cancelled?(): void;
}

/** A hand is not quite still while it clicks. In px. */
const STILL = 3;

/** Follows the mouse until the button is let go. */
export function track(start: { clientX: number; clientY: number }, drag: Drag): void {
  let dragging = false;
  const listeners = new AbortController();
  const end = (): void => listeners.abort();
  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): void =>
    window.addEventListener(type, listener, { signal: listeners.signal, capture: true });

  on('pointermove', event => {
    const dx = event.clientX - start.clientX;
    const dy = event.clientY - start.clientY;
    dragging ||= Math.hypot(dx, dy) > STILL;
    if (dragging) {
      drag.moved(dx, dy, event);
    }
  });
  on('pointerup', event => {
    end();
    if (dragging) {
      drag.dropped(event);
    } else {
      drag.clicked?.(event);
    }
  });
  const cancel = (): void => {
    end();
    drag.cancelled?.();
  };
  on('pointercancel', cancel);
  on('blur', event => event.target === window && cancel());
  on('keydown', event => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      cancel();
    }
  });
}

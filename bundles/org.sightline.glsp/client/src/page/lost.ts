import { openSocket } from '../host/socket';
import type { Texts } from '../texts/texts';
import { byId } from './dom';

const FIRST_PAUSE = 700;
const LONGEST_PAUSE = 8000;
/** From so many attempts on, the page says what to do. */
const PATIENT = 4;

/** Says that the server is gone, and begins anew as soon as it is back. What is shown stays, but nothing can be done to it. */
export function waitForServer(address: string, text: Texts, attempt = 1): void {
  const loading = byId('loading');
  loading.hidden = false;
  loading.textContent = text(attempt < PATIENT ? 'connection.lost' : 'connection.none');
  document.body.classList.add('lost');
  window.setTimeout(() => {
    openSocket(address).then(
      channel => {
        channel.close();
        window.location.reload();
      },
      () => waitForServer(address, text, attempt + 1)
    );
  }, Math.min(LONGEST_PAUSE, FIRST_PAUSE * 1.5 ** attempt));
}

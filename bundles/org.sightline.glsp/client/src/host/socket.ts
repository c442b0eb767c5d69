import type { Channel } from './channel';

/** Opens a WebSocket; rejects where none can be opened. */
export function openSocket(address: string): Promise<Channel> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    const early: string[] = [];
    let receive = (text: string): void => void early.push(text);
    let closed = (): void => undefined;
    socket.onmessage = event => receive(String(event.data));
    socket.onerror = () => reject(new Error(address));
    socket.onclose = () => {
      reject(new Error(address));
      closed();
    };
    socket.onopen = () =>
      resolve({
        send: text => socket.send(text),
        onText: given => {
          receive = given;
          early.splice(0).forEach(given);
        },
        onClose: given => (closed = given),
        close: () => socket.close()
      });
  });
}

/** What of the page's address its host wants to hear again: who may come in, and which window this is. */
const HANDED_ON = ['token', 'window', 'view'];

/** Where the page's own host speaks GLSP. */
export function socketAddress(page: { href: string; protocol: string; search: string }): string {
  const address = new URL('glsp', page.href);
  address.protocol = page.protocol === 'https:' ? 'wss:' : 'ws:';
  const given = new URLSearchParams(page.search);
  for (const name of HANDED_ON) {
    const value = given.get(name);
    if (value !== null) {
      address.searchParams.set(name, value);
    }
  }
  return address.href;
}

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

/** Where the page's own host speaks GLSP. The token that opened the page, if it is in the address, opens the socket too. */
export function socketAddress(page: Location): string {
  const address = new URL('/glsp', page.href);
  address.protocol = page.protocol === 'https:' ? 'wss:' : 'ws:';
  const token = new URLSearchParams(page.search).get('token');
  if (token !== null) {
    address.searchParams.set('token', token);
  }
  return address.href;
}

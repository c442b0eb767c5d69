import { createWebSocketConnection } from '@eclipse-glsp/client';
import type { MessageConnection } from 'vscode-jsonrpc';

/** Texts from and to a server, one message each. */
export interface Channel {
  send(text: string): void;
  /** Messages that came earlier are handed over at once. */
  onText(receive: (text: string) => void): void;
  onClose(closed: () => void): void;
  close(): void;
}

/** JSON-RPC over a channel. */
export function connection(channel: Channel): MessageConnection {
  return createWebSocketConnection({
    send: content => channel.send(String(content)),
    onMessage: receive => channel.onText(receive),
    onError: () => undefined,
    onClose: closed => channel.onClose(() => closed(1000, '')),
    dispose: () => channel.close()
  });
}

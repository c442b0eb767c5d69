import { SetMarkersAction, type Action, type IActionHandler } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import type { ServerAction, Severity } from '../protocol/actions';

type Listener<A> = (action: A) => void;

/** Hands on what the server tells to those parts of the page that want to know it. */
@injectable()
export class ServerEvents implements IActionHandler {
  private readonly listeners = new Map<string, Listener<never>[]>();

  on<K extends ServerAction['kind']>(kind: K, listener: Listener<Extract<ServerAction, { kind: K }>>): void {
    this.listen(kind, listener);
  }

  /** The worst finding of each element that has some. */
  onSeverities(listener: Listener<Map<string, Severity>>): void {
    this.listen(SetMarkersAction.KIND, (action: SetMarkersAction) => listener(severities(action)));
  }

  handle(action: Action): void {
    this.listeners.get(action.kind)?.forEach(listener => listener(action as never));
  }

  private listen<A>(kind: string, listener: Listener<A>): void {
    this.listeners.set(kind, [...(this.listeners.get(kind) ?? []), listener as Listener<never>]);
  }
}

const ORDER: Severity[] = ['error', 'warning', 'info'];

function severities(action: SetMarkersAction): Map<string, Severity> {
  const found = new Map<string, Severity>();
  for (const { elementId, kind } of action.markers) {
    const severity = ORDER.find(known => known === kind) ?? 'info';
    const worst = found.get(elementId);
    if (worst === undefined || ORDER.indexOf(severity) < ORDER.indexOf(worst)) {
      found.set(elementId, severity);
    }
  }
  return found;
}

import type { Finding } from '../protocol/actions';
import { injectable } from 'inversify';

/** Marks that the page itself puts on elements: found by a search, may be connected, has findings. */
@injectable()
export class Highlights {
  private readonly classes = new Map<string, ReadonlySet<string>>();
  private severities = new Map<string, Finding['severity']>();

  /** Puts a class on these elements and takes it from all others. */
  set(name: string, ids: Iterable<string>): void {
    this.classes.set(name, new Set(ids));
  }

  clear(name: string): void {
    this.classes.delete(name);
  }

  /** The elements with a class; undefined if nobody has set it. */
  with(name: string): ReadonlySet<string> | undefined {
    return this.classes.get(name);
  }

  /** The classes of an element, separated by a space. */
  of(id: string): string {
    let found = '';
    this.classes.forEach((ids, name) => {
      if (ids.has(id)) {
        found += ` ${name}`;
      }
    });
    return found;
  }

  setSeverities(severities: Map<string, Finding['severity']>): void {
    this.severities = severities;
  }

  /** The worst finding of an element. */
  severity(id: string): Finding['severity'] | undefined {
    return this.severities.get(id);
  }
}

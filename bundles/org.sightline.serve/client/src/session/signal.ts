/** A value that others follow. */
export class Signal<T> {
  readonly #followers = new Set<(value: T) => void>();
  #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  set value(value: T) {
    this.#value = value;
    this.#followers.forEach(follower => follower(value));
  }

  /** Tells the value now and whenever it changes. */
  follow(follower: (value: T) => void): void {
    this.#followers.add(follower);
    follower(this.#value);
  }

  /** Tells the value whenever it changes, until the function given back is called. */
  next(follower: (value: T) => void): () => void {
    this.#followers.add(follower);
    return () => this.#followers.delete(follower);
  }
}

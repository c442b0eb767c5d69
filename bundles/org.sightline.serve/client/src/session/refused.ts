/** The server did not do what it was asked for; the message is its reason, in the reader's language. */
export class Refused extends Error {}

/** There was no connection, or it broke before the answer came. */
export class Unreachable extends Error {}

/** Lets something go on by itself: when the connection breaks meanwhile, whoever sets it up again does it anew. */
export function quietly(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    if (!(error instanceof Unreachable)) throw error;
  });
}

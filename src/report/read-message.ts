/**
 * Reads why something failed, for a message that names it.
 *
 * @param error anything thrown
 * @returns the message of an `Error`, anything else as text
 */
export const readMessage = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

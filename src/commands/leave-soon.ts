/**
 * Ends a program whose work is done, whatever connection a server leaves hanging.
 *
 * The driver gives up a server that takes a connection and says nothing, but leaves that connection open, and Node waits for it.
 */

const LINGER_MS = 1_000;

/** Lets the program end within a second from now, with the exit code that it has by then. */
export function leaveSoon(): void {
  setTimeout(() => process.exit(), LINGER_MS).unref();
}

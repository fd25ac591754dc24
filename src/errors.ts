/**
 * The errors that a user can do something about.
 *
 * One family, one prefix: the message says what happened, names the file or value, and says what to do. Everything else that
 * is thrown is a fault of ours; the command line shows it as such.
 */

/** Exit codes of the command line. */
export const EXIT = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** What went wrong, for programs. */
export type ErrorCode =
  | "usage"
  | "not-found"
  | "unreadable"
  | "bad-input"
  | "bad-graph"
  | "bad-query"
  | "out-of-time"
  | "store-unavailable"
  | "store-refused"
  | "evidence-mismatch"
  | "interrupted";

/** An error with a message for people. `hint` says what to do about it. */
export class RedthreadError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "RedthreadError";
    this.code = code;
    this.hint = options.hint;
  }

  /** The exit code that this error ends the command line with. */
  get exitCode(): number {
    if (this.code === "usage") return EXIT.usage;
    return this.code === "interrupted" ? EXIT.interrupted : EXIT.failed;
  }
}

/** The message of anything that was thrown, on one line. */
export function messageOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return text.replace(/\s+/g, " ").trim();
}

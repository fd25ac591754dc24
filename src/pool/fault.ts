/** Errors on their way between threads, which copy values but not classes. */
import { type ErrorCode, messageOf, RedthreadError } from "../errors.ts";

/** An error as a plain value; `code` where it is a RedthreadError. */
export interface Fault {
  readonly message: string;
  readonly code?: ErrorCode;
  readonly hint?: string;
}

/** What was thrown, as a plain value. */
export function faultOf(thrown: unknown): Fault {
  const message = messageOf(thrown);
  if (!(thrown instanceof RedthreadError)) return { message };
  const { code, hint } = thrown;
  return { message, code, ...(hint === undefined ? {} : { hint }) };
}

/** The error again. */
export function thrownOf({ message, code, hint }: Fault): Error {
  if (code === undefined) return new Error(message);
  return new RedthreadError(code, message, hint === undefined ? {} : { hint });
}

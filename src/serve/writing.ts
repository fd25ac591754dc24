/**
 * Requests that write: decisions, decisions taken back, and the graph built again. POST alone, JSON alone, and not much of it.
 */
import type { IncomingMessage } from "node:http";
import type { RedthreadError } from "../errors.ts";
import type { Graph } from "../model.ts";
import { openReview, type Review, type Reviewing } from "./review.ts";

/** Bytes that a decision may have. */
const MOST = 65_536;

/** A body that is larger than any decision, or not what it should be. */
export class BadBody extends Error {
  readonly status: 400 | 413;
  constructor(status: 400 | 413, message: string) {
    super(message);
    this.status = status;
  }
}

/** Answers of a server that may write. */
export interface Writing {
  readonly review: Review;
  /** Whether a path takes POST. */
  takes(path: string): boolean;
  /** The answer to a POST. @throws BadBody, RedthreadError */
  post(path: string, request: IncomingMessage): Promise<unknown>;
}

/** Opens the writing part of the API over a graph's folder; `current` gives the graph as it lies there now. */
export function openWriting(graphDir: string, reviewing: Reviewing, current: () => Promise<Graph>): Writing {
  const review = openReview(graphDir, reviewing, current);
  const routes = new Map<string, (asked: unknown) => Promise<unknown>>([
    ["/api/decide", review.decide],
    ["/api/take-back", review.takeBack],
    ["/api/rebuild", review.rebuild],
  ]);
  return {
    review,
    takes: (path) => routes.has(path),
    post: async (path, request) => {
      const asked = await jsonOf(request);
      return routes.get(path)?.(asked);
    },
  };
}

/** The status that a failed decision is answered with. */
export function statusOf(error: RedthreadError): number {
  if (error.code === "not-found") return 404;
  return error.code === "usage" || error.code === "bad-input" ? 400 : 500;
}

/** What went wrong, and what to do about it. */
export function reasonOf({ message, hint }: RedthreadError): string {
  return hint === undefined ? message : `${message} (${hint})`;
}

/** The JSON that a request brings. @throws BadBody */
export async function jsonOf(request: IncomingMessage): Promise<unknown> {
  if (Number(request.headers["content-length"] ?? 0) > MOST) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > MOST) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw new BadBody(400, "This is no JSON.");
  }
}

function tooLarge(): BadBody {
  return new BadBody(413, `A decision has at most ${MOST} bytes.`);
}

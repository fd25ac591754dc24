/**
 * Which requests the viewer's server answers at all: reading, from this machine, by its own page.
 *
 * A page on another origin can make a browser call 127.0.0.1, and with a DNS name that it re-points it can also read the answer
 * (DNS rebinding). So the Host must be ours, and an Origin, where one is sent, must be ours too.
 */
import type { IncomingMessage } from "node:http";

/** Why a request is refused, with the status to refuse it with. */
export interface Refusal {
  readonly status: 403 | 405;
  readonly reason: string;
}

/** The refusal of a request to the server on this port, or undefined for one that may be answered. */
export function refusalOf(request: IncomingMessage, port: number): Refusal | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host.toLowerCase())) {
    return { status: 403, reason: "This server answers to its own address only." };
  }
  if (origin !== undefined && !hosts.some((own) => origin.toLowerCase() === `http://${own}`)) {
    return { status: 403, reason: "This server answers to its own page only." };
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    return { status: 405, reason: "This server only reads: GET and HEAD." };
  }
  return undefined;
}

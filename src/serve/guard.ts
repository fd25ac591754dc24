/**
 * Which requests the viewer's server answers at all: those of its own page, from other machines only with the token, and writing
 * only with the page's own token on top.
 *
 * A page on another origin can make a browser call 127.0.0.1, and with a DNS name that it re-points it can also read the answer
 * (DNS rebinding). So the Host must be ours, and an Origin, where one is sent, must be ours too.
 */
import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/** Who may ask. */
export interface Access {
  /** The address that the server listens on. */
  readonly host: string;
  readonly port: number;
  /** What a request must bring along, in its address once and then as a cookie; none where the server listens on loopback. */
  readonly token?: string;
  /** What a request that writes must bring along; it stands in the page. None where nothing may be written. */
  readonly pageToken?: string;
}

/** The header that a request that writes has the page's token in. A page elsewhere may not set it without asking. */
export const TOKEN_HEADER = "x-redthread-token";

/** Why a request is refused, with the status to refuse it with. */
export interface Refusal {
  readonly status: 401 | 403 | 405 | 415;
  readonly reason: string;
}

const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/** Whether an address is this machine's own, which no other can reach. */
export function isLoopback(host: string): boolean {
  return host === "::1" || LOOPBACK.includes(host);
}

/** The refusal of a request, or undefined for one that may be answered. */
export function refusalOf(request: IncomingMessage, access: Access): Refusal | undefined {
  const { host, origin } = request.headers;
  if (host === undefined || !isOwn(host.toLowerCase(), access)) {
    return { status: 403, reason: "This server answers to its own address only." };
  }
  if (origin !== undefined && !isOwnOrigin(origin.toLowerCase(), host.toLowerCase(), access)) {
    return { status: 403, reason: "This server answers to its own page only." };
  }
  if (access.token !== undefined && !bringsToken(request, access)) {
    return { status: 401, reason: "Open the address that `redthread view` printed, with its token." };
  }
  return undefined;
}

/** The refusal of a request with a body, which {@link refusalOf} let in; undefined for one of the server's own page. */
export function bodyRefusalOf({ headers }: IncomingMessage): Refusal | undefined {
  // Every browser names the origin of a POST, and newer ones say whether it is the server's own page.
  const site = headers["sec-fetch-site"];
  if (headers.origin === undefined || (site !== undefined && site !== "same-origin")) {
    return { status: 403, reason: "This server lets its own page alone do this." };
  }
  if (!/^application\/json\s*(;|$)/i.test(headers["content-type"] ?? "")) {
    return { status: 415, reason: "This comes as application/json." };
  }
  return undefined;
}

/** The refusal of a request that writes, which {@link refusalOf} let in; undefined for one that may. */
export function writeRefusalOf(request: IncomingMessage, { pageToken }: Access): Refusal | undefined {
  if (pageToken === undefined) return { status: 405, reason: "This server only reads: GET and HEAD." };
  const refusal = bodyRefusalOf(request);
  if (refusal !== undefined) return refusal;
  const { headers } = request;
  if (equal(String(headers[TOKEN_HEADER] ?? ""), pageToken)) return undefined;
  return { status: 403, reason: "This page is from an earlier start of the server: open it again." };
}

/** The cookie that stands for the token, where the request has the token in its address; the page then drops it from there. */
export function tokenCookie(request: IncomingMessage, access: Access): string | undefined {
  if (access.token === undefined || !equal(tokenInAddress(request), access.token)) return undefined;
  return `${cookieName(access)}=${access.token}; Path=/; HttpOnly; SameSite=Strict`;
}

function isOwn(host: string, { host: own, port, token }: Access): boolean {
  const name = host.endsWith(`:${port}`) ? host.slice(0, -`:${port}`.length) : "";
  if (LOOPBACK.includes(name)) return true;
  // Names of other machines may be re-pointed at us, addresses cannot; the token guards what is left.
  return token !== undefined && (name === own.toLowerCase() || isIP(name.replace(/^\[|\]$/g, "")) !== 0);
}

/** The origin of loopback's pages under either name; elsewhere the very host that is asked. */
function isOwnOrigin(origin: string, host: string, access: Access): boolean {
  if (access.token !== undefined) return origin === `http://${host}`;
  return LOOPBACK.some((name) => origin === `http://${name}:${access.port}`);
}

function bringsToken(request: IncomingMessage, access: Access): boolean {
  const cookies = (request.headers.cookie ?? "").split(";").map((cookie) => cookie.trim());
  const named = cookies.find((cookie) => cookie.startsWith(`${cookieName(access)}=`));
  const inCookie = named?.slice(cookieName(access).length + 1);
  return equal(inCookie, access.token) || equal(tokenInAddress(request), access.token);
}

function cookieName({ port }: Access): string {
  return `redthread-${port}`;
}

function tokenInAddress({ url }: IncomingMessage): string | undefined {
  return new URLSearchParams(/\?([^#]*)/.exec(url ?? "")?.[1]).get("token") ?? undefined;
}

function equal(given: string | undefined, token: string | undefined): boolean {
  if (given === undefined || token === undefined) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

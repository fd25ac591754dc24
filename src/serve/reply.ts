/**
 * Answers over HTTP: the headers that every answer carries, ETags, and gzip.
 */
import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compress = promisify(gzip);

/** Below this many bytes, gzip saves no packet. */
const COMPRESS_FROM = 1024;

/** Nothing but the page's own files may load or run; sigma and React set styles through the CSSOM, which this allows. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const COMMON: OutgoingHttpHeaders = {
  "Content-Security-Policy": CONTENT_POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Something to send: bytes with their type and a tag that changes when they do. */
export interface Payload {
  readonly type: string;
  readonly body: Buffer;
  readonly etag: string;
  /** Made when first asked for, then kept. */
  gzipped?: Promise<Buffer>;
}

/** Bytes made ready to be sent. The tag is weak, since it stands for the plain and the compressed form. */
export function payload(type: string, body: Buffer): Payload {
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  return { type, body, etag: `W/"${hash}"` };
}

/** A value as JSON, made ready to be sent. */
export function jsonPayload(value: unknown): Payload {
  return payload("application/json; charset=utf-8", Buffer.from(JSON.stringify(value)));
}

/** Sends a payload: 304 where the browser has it, compressed where the browser takes that. */
export async function send(request: IncomingMessage, response: ServerResponse, content: Payload): Promise<void> {
  const headers: OutgoingHttpHeaders = {
    ...COMMON,
    "Content-Type": content.type,
    // Ask again each time: the graph may have been rebuilt, and an ETag makes asking cheap.
    "Cache-Control": "no-cache",
    ETag: content.etag,
    Vary: "Accept-Encoding",
  };
  if (listed(request.headers["if-none-match"], content.etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const compressed = content.body.length >= COMPRESS_FROM && takesGzip(request);
  if (compressed) headers["Content-Encoding"] = "gzip";
  const body = compressed ? await gzippedOf(content) : content.body;
  finish(request, response, 200, { ...headers, "Content-Length": body.length }, body);
}

/** Sends the browser to another path of this server, with a cookie to bring along from now on. */
export function sendTo(response: ServerResponse, path: string, cookie: string): void {
  // Only ever a path here: "//other.host" would lead away.
  const location = path.replace(/^[/\\]+/, "/");
  response.writeHead(303, { ...COMMON, Location: location, "Set-Cookie": cookie, "Cache-Control": "no-store" }).end();
}

/** Sends a status with a reason, as JSON `{"error"}`. */
export function sendError(request: IncomingMessage, response: ServerResponse, status: number, reason: string): void {
  sendJson(request, response, status, { error: reason }, status === 405 ? { Allow: "GET, HEAD" } : {});
}

/** Begins an answer of lines of JSON, which are written as they come and which nobody keeps. */
export function beginLines(response: ServerResponse): void {
  const type = { "Content-Type": "application/x-ndjson; charset=utf-8", "Cache-Control": "no-store" };
  response.writeHead(200, { ...COMMON, ...type });
}

/** Sends a value as JSON, which nobody keeps. */
export function sendJson(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  value: unknown,
  more: OutgoingHttpHeaders = {},
): void {
  const body = Buffer.from(JSON.stringify(value));
  const type = { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" };
  finish(request, response, status, { ...COMMON, ...type, ...more, "Content-Length": body.length }, body);
}

function finish(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body: Buffer,
): void {
  response.writeHead(status, headers);
  if (request.method === "HEAD") response.end();
  else response.end(body);
}

function gzippedOf(content: Payload): Promise<Buffer> {
  content.gzipped ??= compress(content.body);
  return content.gzipped;
}

function takesGzip(request: IncomingMessage): boolean {
  const encodings = String(request.headers["accept-encoding"] ?? "").split(",");
  return encodings.some((encoding) => /^\s*gzip\s*(;\s*q=(0?\.\d*[1-9]\d*|1(\.0*)?)\s*)?$/i.test(encoding));
}

function listed(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  return header.trim() === "*" || header.split(",").some((tag) => opaque(tag) === opaque(etag));
}

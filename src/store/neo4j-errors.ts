/**
 * What goes wrong with a Neo4j server, in words that say what to do. No message holds a password.
 */
import { messageOf, RedthreadError } from "../errors.ts";
import { outOfTime, writesRefused } from "./read-only.ts";

const SCHEMES = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:$/;
const EXAMPLE = "an address looks like bolt://127.0.0.1:7687 (or neo4j://, and +s for TLS)";

/**
 * The address of a server without anything that does not belong in one.
 *
 * @throws RedthreadError `usage` where it is no address, or holds a password.
 */
export function addressOf(uri: string): string {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  if (uri.includes("@"))
    throw new RedthreadError("usage", "the address of a Neo4j server must not hold a user or a password", {
      hint: "give them as NEO4J_USER and NEO4J_PASSWORD, or the password in a file: --password-file FILE",
    });
  if (url === undefined || !SCHEMES.test(url.protocol) || url.hostname === "")
    throw new RedthreadError("usage", `not the address of a Neo4j server: ${uri}`, { hint: EXAMPLE });
  return `${url.protocol}//${url.host}${url.search}`;
}

/** The error for whatever the driver threw. */
export function failure(cause: unknown, address: string, user: string): RedthreadError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code.startsWith("Neo.ClientError.Security.")) return refused(code, cause, address, user);
  if (code === "Neo.ClientError.Statement.AccessMode") return writesRefused(cause);
  if (code.includes(".Transaction.TransactionTimedOut")) return outOfTime(cause);
  if (code.startsWith("Neo.ClientError.Statement.")) return new RedthreadError("bad-query", reasonOf(cause), { cause });
  if (code === "ServiceUnavailable" || code === "SessionExpired") return unavailable(cause, address);
  if (messageOf(cause).startsWith(UNGREETED))
    return unavailable(cause, address, "it takes connections and says nothing");
  return new RedthreadError("store-refused", `Neo4j at ${address}: ${reasonOf(cause)}`, { cause });
}

function refused(code: string, cause: unknown, address: string, user: string): RedthreadError {
  if (code.endsWith(".AuthenticationRateLimit"))
    return new RedthreadError("store-refused", `Neo4j at ${address} has seen too many wrong passwords`, {
      hint: "wait a few seconds, then try again with the right password",
      cause,
    });
  if (!code.endsWith(".Unauthorized"))
    return new RedthreadError("store-refused", `Neo4j at ${address} refuses user ${user}: ${reasonOf(cause)}`, {
      cause,
    });
  return new RedthreadError("store-refused", `Neo4j at ${address} refuses user ${user}: wrong user or password`, {
    hint: "set NEO4J_USER and NEO4J_PASSWORD, or give --password-file FILE",
    cause,
  });
}

const UNREACHED = "start the server or correct the address; a load that was cut off goes on when it is run again";
const UNTRUSTED =
  "nobody vouches for the server's certificate; if you know the server, write its scheme with +ssc in place of +s";

/** What the driver says, without a code, of a server that takes a connection and does not greet. */
const UNGREETED = "Connection acquisition timed out";

/** What the driver appends to its advice on certificates: the reason in a word. */
const CERTIFICATE_FAULT = /Socket responded with: (\S+)/;

function unavailable(cause: unknown, address: string, known?: string): RedthreadError {
  const said = known ?? reasonsOf(cause);
  const fault = CERTIFICATE_FAULT.exec(said ?? "")?.[1];
  const detail = fault === undefined ? said : `its certificate is not trusted: ${fault}`;
  return new RedthreadError(
    "store-unavailable",
    `no Neo4j server answers at ${address}${detail ? ` (${detail})` : ""}`,
    {
      hint: /certificate/i.test(detail ?? "") ? UNTRUSTED : UNREACHED,
      cause,
    },
  );
}

/** What the driver says that it is caused by; where it asked for a cluster first, in the error behind its error. */
function reasonsOf(thrown: unknown): string | undefined {
  const said = /Caused by: (.*)/.exec(messageOf(thrown))?.[1];
  const behind = thrown instanceof Error ? thrown.cause : undefined;
  return said ?? (behind === undefined ? undefined : reasonsOf(behind));
}

/** The server's first line; those after it draw the query. */
function reasonOf(cause: unknown): string {
  const [reason = ""] = (cause instanceof Error ? cause.message : String(cause)).split("\n");
  return messageOf(reason);
}

/**
 * A real Neo4j Community server for tests and benchmarks, without Docker: fetched once with Maven into `.cache/neo4j`, started
 * on a free loopback port in a home of its own, with authentication on and no HTTP.
 *
 * Which one: the server at NEO4J_URI (with NEO4J_USER and NEO4J_PASSWORD) if given, else one started here where Java and
 * Maven are, else none.
 */
import { execFile, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import neo4j from "neo4j-driver";

const here = dirname(fileURLToPath(import.meta.url));
const pom = join(here, "pom.xml");
const cache = join(here, "..", "..", ".cache", "neo4j");
const run = promisify(execFile);
const START_LIMIT_MS = 300_000;

/** The doors into the JDK that Neo4j's own launcher opens. */
const JVM_OPENS = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent", "java.lang"].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** Where a server can come from on this machine; `reason` says why from nowhere. */
export function neo4jChoice() {
  if (process.env.NEO4J_URI) return { kind: "given" };
  const needed = existsSync(jarFolder()) ? ["java"] : ["java", "mvn"];
  const missing = needed.filter((command) => spawnSync(command, ["-version"], { stdio: "ignore" }).status !== 0);
  if (missing.length === 0) return { kind: "start" };
  return { kind: "none", reason: `no ${missing.join(" and no ")} on this machine, and no NEO4J_URI` };
}

/**
 * For a server that lives some minutes: only the first of Java's two compilers, which makes slower code in a fraction of the time.
 * No measure of speed is taken on such a one.
 */
const QUICK = ["-XX:TieredStopAtLevel=1"];

/** The folder of the jars, named by the version that the pom asks for. */
function jarFolder() {
  const [, version = "unknown"] = /<neo4j\.version>([\d.]+)</.exec(readFileSync(pom, "utf8")) ?? [];
  return join(cache, version);
}

/** The server to test against; `stop` ends it if it was started here, and only then can it be killed or started again. */
export async function provideNeo4j(importFolder) {
  const uri = process.env.NEO4J_URI;
  if (!uri) return startNeo4j(importFolder, QUICK);
  const server = {
    uri,
    user: process.env.NEO4J_USER ?? "neo4j",
    password: process.env.NEO4J_PASSWORD ?? "",
    stop: async () => {},
  };
  await mustBeEmpty(server);
  return server;
}

/**
 * Starts a server and waits until it answers. With a folder of importer's files (`redthread export --format neo4j-csv`) its
 * database is first made of those.
 */
export async function startNeo4j(importFolder, javaOptions = []) {
  const classpath = `${await fetchServer()}/*`;
  const home = await mkdtemp(join(tmpdir(), "redthread-neo4j-"));
  const port = await freePort();
  const password = randomBytes(12).toString("hex");
  const hasTls = await writeHome(home, port);
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") };
  const admin = (words, cwd = home) =>
    run("java", ["-Xmx512m", ...QUICK, ...JVM_OPENS, "-cp", classpath, "org.neo4j.cli.AdminTool", ...words], {
      env,
      cwd,
    });
  if (importFolder) await admin(["database", "import", "full", "@import.args", "neo4j"], importFolder);
  await admin(["dbms", "set-initial-password", password]);
  let child = launch(classpath, home, env, javaOptions);
  const server = {
    uri: `bolt://127.0.0.1:${port}`,
    user: "neo4j",
    password,
    hasTls,
    stop: () => stop(child, home),
    kill: () => killed(child, home),
    async restart() {
      child = launch(classpath, home, env, javaOptions);
      await untilReady(server, child);
    },
  };
  await untilReady(server, child);
  return server;
}

/** The folder with the server's jars, fetched if it is not there yet. */
async function fetchServer() {
  const lib = jarFolder();
  if (existsSync(lib)) return lib;
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(join(cache, "partial-"));
  const goal = ["dependency:copy-dependencies", `-DoutputDirectory=${partial}`, "-DincludeScope=runtime"];
  await run("mvn", ["-q", "-B", "-f", pom, ...goal], { maxBuffer: 1 << 26 });
  await rename(partial, lib).catch(async (error) => {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(lib)) throw error;
  });
  return lib;
}

async function writeHome(home, port) {
  for (const folder of ["conf", "data", "logs", "import", "plugins", "run"]) await mkdir(join(home, folder));
  const settings = {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.enabled": true,
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
    "server.http.enabled": false,
    "server.https.enabled": false,
    "dbms.security.auth_enabled": true,
    "server.memory.pagecache.size": "128m",
    "dbms.usage_report.enabled": false,
    "db.tx_log.rotation.retention_policy": "1 files",
    ...(await tlsSettings(home)),
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`);
  await writeFile(join(home, "conf", "neo4j.conf"), lines.join(""));
  return "server.bolt.tls_level" in settings;
}

/** TLS beside plain connections, with a certificate that nobody vouches for; nothing where there is no openssl. */
async function tlsSettings(home) {
  const folder = join(home, "certificates");
  await mkdir(folder);
  const files = ["-keyout", join(folder, "private.key"), "-out", join(folder, "public.crt")];
  const words = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", ...files];
  if (spawnSync("openssl", words, { stdio: "ignore" }).status !== 0) return {};
  return {
    "server.bolt.tls_level": "OPTIONAL",
    "dbms.ssl.policy.bolt.enabled": true,
    "dbms.ssl.policy.bolt.base_directory": folder,
    "dbms.ssl.policy.bolt.client_auth": "NONE",
  };
}

/** Runs the server until its standard input ends, which it also does when this process is killed: none is left behind. */
const GUARDED =
  'exec 3<&0; java "$@" </dev/null & server=$!; echo $server > "$NEO4J_HOME/run/pid"; { read -r _ <&3; kill "$server"; } & wait "$server"';

function launch(classpath, home, env, javaOptions) {
  const memory = ["-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "-Dlog4j2.disable.jmx=true"];
  const entry = ["org.neo4j.server.CommunityEntryPoint", `--home-dir=${home}`, `--config-dir=${join(home, "conf")}`];
  const args = [...memory, ...javaOptions, ...JVM_OPENS, "-cp", classpath, ...entry];
  return spawn("sh", ["-c", GUARDED, "neo4j", ...args], { env, stdio: ["pipe", "ignore", "ignore"] });
}

async function stop(child, home) {
  if (child.exitCode === null) {
    child.stdin.end();
    await once(child, "exit");
  }
  await rm(home, { recursive: true, force: true });
}

/** Ends the server at once, without a chance to put anything away. */
async function killed(child, home) {
  process.kill(Number(readFileSync(join(home, "run", "pid"), "utf8")), "SIGKILL");
  child.stdin.end();
  if (child.exitCode === null) await once(child, "exit");
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  return port;
}

async function untilReady(server, child) {
  const driver = connect(server);
  const giveUp = Date.now() + START_LIMIT_MS;
  try {
    while (!(await answers(driver))) {
      if (child.exitCode !== null) throw new Error(`Neo4j ended with exit code ${child.exitCode} while starting`);
      if (Date.now() > giveUp) throw new Error(`Neo4j did not answer within ${START_LIMIT_MS / 1000} s`);
      await sleep(500);
    }
  } catch (error) {
    await server.stop();
    throw error;
  } finally {
    await driver.close();
  }
}

async function answers(driver) {
  return driver.executeQuery("RETURN 1").then(
    () => true,
    () => false,
  );
}

/** Tests delete what they find: never in somebody's database. */
async function mustBeEmpty(server) {
  const driver = connect(server);
  try {
    const { records } = await driver.executeQuery("MATCH (n) RETURN n LIMIT 1");
    if (records.length > 0) throw new Error(`The database at ${server.uri} is not empty: tests need one of their own`);
  } finally {
    await driver.close();
  }
}

function connect({ uri, user, password }) {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 2000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
}

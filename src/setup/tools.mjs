/**
 * What some tests need beside npm's packages: a browser, a Neo4j server, Python with its packages.
 *
 * Each is installed if it can be. What cannot be is said, and the tests that need it are skipped by name.
 */
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ROOT, run, say, works } from "./run.mjs";

/** Debian packages, each with the way to see that it is not needed. */
const SYSTEM = [
  {
    name: "Chromium",
    found: () => ["chromium", "chromium-browser", "google-chrome"].some(onPath),
    packages: ["chromium", "fonts-liberation"],
  },
  {
    name: "Java and Maven",
    found: () => Boolean(process.env.NEO4J_URI) || ["java", "mvn"].every(onPath),
    packages: ["default-jdk-headless", "maven"],
  },
  {
    name: "Python with venv",
    found: () => works("python3", "-c", "import ensurepip, venv"),
    packages: ["python3", "python3-venv"],
  },
];

const NEO4J_FETCH = join("tests", "neo4j", "fetch.mjs");
const PYTHON_HOME = join(".cache", "python");
const PYTHON = join(PYTHON_HOME, "bin", "python");
const REQUIREMENTS = join("tests", "python", "requirements.txt");
const INSTALLED = join(PYTHON_HOME, "requirements.txt");

/** Installs what the tests need, in turn. Failures are said, not thrown. */
export async function installTools() {
  await installSystem(SYSTEM.filter(({ found }) => !found()));
  await installNeo4j();
  await installPython();
}

async function installSystem(missing) {
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(", ");
  if (process.getuid?.() !== 0 || !onPath("apt-get")) {
    say(
      `not found: ${names}. Tests that need them are skipped; only on Debian, as root, can they be installed from here.`,
    );
    return;
  }
  say(`installing ${names} (apt-get)`);
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  const packages = missing.flatMap((tool) => tool.packages);
  await run("apt-get", ["-qq", "update"], quiet);
  await run("apt-get", ["-qq", "install", "-y", "--no-install-recommends", ...packages], quiet);
  for (const { name, found } of missing) if (!found()) skipped(name);
}

/** Neo4j's jars, by Maven. The script looks first whether they are there. */
async function installNeo4j() {
  if (process.env.NEO4J_URI || !onPath("mvn") || !existsSync(join(ROOT, NEO4J_FETCH))) return;
  if ((await run(process.execPath, [NEO4J_FETCH])) !== 0) skipped("Neo4j");
}

async function installPython() {
  if (read(INSTALLED) === read(REQUIREMENTS) && existsSync(join(ROOT, PYTHON))) return;
  if (!onPath("python3")) return skipped("Python");
  say("installing Python packages for the tests (pip)");
  if ((await makeVenv()) !== 0) return skipped("Python with its packages");
  copyFileSync(join(ROOT, REQUIREMENTS), join(ROOT, INSTALLED));
}

async function makeVenv() {
  const code = await run("python3", ["-m", "venv", "--clear", PYTHON_HOME]);
  if (code !== 0) return code;
  return run(PYTHON, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", REQUIREMENTS]);
}

function skipped(name) {
  say(`${name} could not be installed: the tests that need it are skipped`);
}

/** Whether a program is on the PATH. */
function onPath(name) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => folder !== "" && existsSync(join(folder, name)));
}

/** A file's text; undefined where it is not there. */
function read(path) {
  return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), "utf8") : undefined;
}

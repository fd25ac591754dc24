import { utimes } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Checkout, lockOf, makeCheckout } from "./checkout.ts";

const INSTALL = "npm install --no-save --prefer-offline --no-audit --no-fund";
const BUILD = "npm run --silent build";
const GRAPH = "redthread build data/articles --out graph-export";
const VIEW = "redthread view --graph graph-export";

describe("npm start", () => {
  let checkout: Checkout;
  beforeEach(async () => {
    checkout = await makeCheckout();
  });
  afterEach(() => checkout.remove());

  const inFuture = (path: string): Promise<void> =>
    utimes(join(checkout.folder, path), new Date(Date.now() + 9e6), new Date(Date.now() + 9e6));

  test("installs, builds, makes the graph and shows it, with the words given", async () => {
    const { code } = await checkout.run("start.mjs", ["--no-open", "--port", "0"]);
    expect(await checkout.log()).toEqual([INSTALL, BUILD, GRAPH, `${VIEW} --no-open --port 0`]);
    expect(code).toBe(0);
  });

  test("installs and builds only what is missing or old", async () => {
    await checkout.run("start.mjs");
    await checkout.log();
    await checkout.run("start.mjs");
    expect(await checkout.log()).toEqual([GRAPH, VIEW]);

    await checkout.write("src/new/step.ts", "export {};");
    await inFuture("src/new/step.ts");
    await checkout.run("start.mjs");
    expect(await checkout.log()).toEqual([BUILD, GRAPH, VIEW]);
  });

  test("installs again when the lock file wants another version, not when it only looks newer", async () => {
    await checkout.run("start.mjs");
    await checkout.log();
    await inFuture("package.json");
    await checkout.write("package-lock.json", lockOf("1.0.0"));
    await checkout.run("start.mjs");
    expect(await checkout.log()).not.toContain(INSTALL);

    await checkout.write("package-lock.json", lockOf("2.0.0"));
    await checkout.run("start.mjs");
    expect(await checkout.log()).toContain(INSTALL);
  });

  test("says what failed, without a stack", async () => {
    await checkout.write("no-network", "");
    const { code, stderr } = await checkout.run("start.mjs");
    expect(code).toBe(7);
    expect(stderr).toContain("npm start stopped: installing the packages failed (exit code 7)");
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await checkout.log()).toEqual([INSTALL]);
  });

  test.each([
    ["in the viewer ends it well", "view", 0],
    ["before the viewer is an interruption", "build", 130],
  ])("Ctrl-C %s, and reaches the program once", async (_, command, expected) => {
    await checkout.write(`wait-in-${command}`, "");
    // As from a terminal through npm: to the whole group, and once more to the script.
    const { code, stderr } = await checkout.run("start.mjs", [], {}, (group) => {
      process.kill(-group, "SIGINT");
      process.kill(group, "SIGINT");
    });
    expect(code).toBe(expected);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect((await checkout.log()).at(-1)).toBe("SIGINT x1");
  });
});

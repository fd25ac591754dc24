/** Help, wrong usage, and what an error looks like. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { makeFolder } from "../build/corpus.ts";
import { CHECKOUT, redthread } from "./redthread.ts";

const COMMANDS = ["build", "view", "query", "load", "export", "extract", "parse"];

describe("--help", () => {
  it("names every command", async () => {
    const { code, stdout, stderr } = await redthread(["--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, "m"));
    expect(stdout).toContain("Examples:\n  redthread build");
  });

  it.each(COMMANDS)("of %s shows an example", async (command) => {
    const { code, stdout, stderr } = await redthread([command, "--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(new RegExp(`Examples?:\\n[^]*redthread ${command}`));
  });

  it("goes with --version", async () => {
    const { code, stdout, stderr } = await redthread(["--version"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("wrong usage ends with 2, says why on standard error, and prints no result", () => {
  it.each([
    ["no command", []],
    ["an unknown command", ["bulid"]],
    ["an unknown option", ["build", ".", "--fast"]],
    ["no path to build", ["build"]],
    ["a question that is in no cookbook", ["query", "--name", "who-won"]],
    ["no format to export", ["export"]],
    ["an unknown form of claims", ["extract", "--claims", "some"]],
    ["a port that is none", ["view", "--port", "eighty"]],
    ["a port out of range", ["view", "--port", "70000"]],
    ["a parameter without a value", ["query", "RETURN 1", "--param", "name"]],
    ["a file where CoNLL-U comes on standard input", ["parse", "--conllu", "gold.conllu"]],
  ])("%s", async (_, words) => {
    const { code, stdout, stderr } = await redthread(words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trim()).not.toBe("");
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

describe("a failure ends with 1, in one line on standard error", () => {
  it.each([
    ["a path that does not exist", ["build", "no/such/folder"], /no\/such\/folder/],
    ["a graph that is not there", ["query", "RETURN 1", "--graph", "no/such/graph"], /no\/such\/graph/],
    [
      "a graph to export that is not there",
      ["export", "--format", "json", "--graph", "no/such/graph"],
      /no\/such\/graph/,
    ],
    ["a folder that cannot be made", ["build", "src", "--out", "package.json/graph"], /package\.json is no folder/],
    ["a graph to view that is not there", ["view", "--no-open", "--graph", "no/such/graph"], /no\/such\/graph/],
  ])("%s", async (_, words, message) => {
    const { code, stdout, stderr } = await redthread(words, { cwd: CHECKOUT });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^redthread: [^\n]+\n$/);
    expect(stderr).toMatch(message);
  });

  it("a folder without articles to extract from", async () => {
    const folder = await makeFolder({});
    const { code, stdout, stderr } = await redthread(["extract", folder.path]).finally(folder.remove);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^redthread: no article to read in [^\n]+\n$/);
  });

  it.skipIf(!existsSync("/dev/full"))("a disk that is full", async () => {
    const command = [process.execPath, join(CHECKOUT, "dist", "cli.js"), "--help"].join(" ");
    const shell = promisify(execFile)("sh", ["-c", `${command} > /dev/full`]);
    await expect(shell).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^redthread: cannot write to standard output: ENOSPC[^\n]*\n$/),
    });
  });

  it("shows where it comes from with --debug alone", async () => {
    const { code, stderr } = await redthread(["--debug", "build", "no/such/folder"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^redthread: /);
    expect(stderr).toMatch(/^ +at /m);
  });
});

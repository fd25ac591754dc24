import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { addHandOver } from "../../src/commands/hand-over.ts";
import { EXPORTERS } from "../../src/export/index.ts";
import { GRAPHS, hostileGraph, written } from "./graphs.ts";

/** What must hold of a file of a form, by the end of its name, whatever names are in it. */
const FORMS: readonly (readonly [ending: string, check: (text: string) => void])[] = [
  [
    ".ftm.json",
    (text) =>
      text
        .trimEnd()
        .split("\n")
        .forEach((line) => void JSON.parse(line)),
  ],
  [".json", (text) => void JSON.parse(text)],
  // What XML cannot say, and markup that was not escaped.
  [".html", (text) => expect(text).not.toContain("<script>alert")],
  [".gexf", noMarkup],
  [".graphml", noMarkup],
  [".cypher", (text) => expect(text.split("\n").every((line) => line === "" || line.endsWith(";"))).toBe(true)],
  // An even number of quotes: each cell that was opened is closed.
  [".csv", (text) => expect((text.match(/"/g) ?? []).length % 2).toBe(0)],
  // Every bracket and angle is escaped, but for the index's own links.
  [
    ".md",
    (text) =>
      expect(text.replace(/^- \[(?:[^\]\\]|\\.)*\]\([^()\s<>]+\), (?:1 mention|\d+ mentions)$/gm, "")).not.toMatch(
        /(?<!\\)[<>[\]`]/,
      ),
  ],
  ["import.args", (text) => expect(text).toMatch(/^(--[\w-]+=\S+\n)+$/)],
];

function noMarkup(text: string): void {
  expect(text).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u);
  expect(text).not.toContain("<script>");
}

test("every format has a name of its own and says what it is", () => {
  expect(new Set(EXPORTERS.map(({ format }) => format)).size).toBe(EXPORTERS.length);
  for (const { format, description } of EXPORTERS) {
    expect(format).toMatch(/^[a-z0-9-]+$/);
    expect(description.length).toBeGreaterThan(20);
  }
});

test("the command's help names every format", () => {
  const help: string[] = [];
  const program = new Command().configureOutput({ writeOut: (text) => help.push(text) }).exitOverride();
  addHandOver(program, "graph-export");
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeOut: (text) => help.push(text) });
  expect(() => program.parse(["export", "--help"], { from: "user" })).toThrow();
  for (const { format } of EXPORTERS) expect(help.join("")).toMatch(new RegExp(`^ {2}${format} +\\S`, "m"));
});

describe.each(EXPORTERS.map((exporter) => [exporter.format, exporter] as const))("%s", (_, exporter) => {
  test.each(GRAPHS)("writes the same text twice: %s", async (_name, make) => {
    const files = await written(exporter, make());
    expect(files).toEqual(await written(exporter, make()));
    expect(files.size).toBeGreaterThan(0);
    for (const text of files.values()) expect(text).toMatch(/^$|\n$/);
  });

  test.each(GRAPHS)("writes text that is the same after UTF-8: %s", async (_name, make) => {
    for (const text of (await written(exporter, make())).values())
      expect(Buffer.from(text, "utf8").toString("utf8")).toBe(text);
  });

  test("keeps every claim's relation of the small graph in some way", async () => {
    const [, make] = GRAPHS[0] ?? [];
    const files = make === undefined ? new Map<string, string>() : await written(exporter, make());
    const all = [...files.values()].join("");
    for (const word of ["meets", "acquires", "threatens", "Ada Lindqvist", "Coastal League"])
      expect(all).toContain(word);
  });

  test("brings hostile names through without breaking its own form", async () => {
    const files = await written(exporter, hostileGraph());
    for (const [name, text] of files) {
      const check = FORMS.find(([ending]) => name.endsWith(ending))?.[1];
      expect(check, `no check for ${name}`).toBeDefined();
      check?.(text);
    }
  });

  test("leaves the prototypes alone", async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const [, make] of GRAPHS) await written(exporter, make());
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

/** Decisions by command: what is written to the ledger, and that the next build holds to it. */
import { afterEach, describe, expect, it } from "vitest";
import { describeBuild } from "../../src/commands/build.ts";
import * as commands from "../../src/commands/decide.ts";
import { judge, note } from "../../src/commands/decide-claim.ts";
import type { Graph } from "../../src/model.ts";
import { curated } from "./curated.ts";

const corpus = curated({
  "a.txt": "Jane Marsh visited Chile on Monday, officials said. Marsh praised Peru in a speech there.",
  "b.txt": "Janet Marsh-Brown met Peter Hale in Oslo on Friday. Norway criticised Chile after the talks.",
  "c.txt": "Jane Marsh attacked Ghana in a long speech on Sunday. Norwegian Foreign Minister Peter Hale visited Peru.",
});

const names = ({ entities }: Graph) => entities.filter(({ kind }) => kind === "person").map(({ name }) => name);
const decide = (how: commands.Decide) => commands.decide(corpus, how);

describe("a decision", () => {
  afterEach(async () => {
    await corpus.writeLedger("");
    await corpus.rebuild();
  });

  it("to merge holds from the next build on, until its line is deleted", async () => {
    const { lines } = await decide(commands.merge("Jane Marsh", ["Janet Marsh-Brown"]));
    expect(lines).toEqual([
      expect.stringMatching(
        /^merge "b\.txt" "\[\[Janet Marsh-Brown\]\] met .*" with "a\.txt" "\[\[Jane Marsh\]\] visited .*"$/,
      ),
    ]);
    expect(await corpus.ledgerText()).toContain(`${lines[0]}\n`);
    expect(names(await corpus.read())).toContain("Janet Marsh-Brown");
    const summary = await corpus.rebuild();
    expect(summary.decided).toEqual({ applied: 1, problems: [] });
    expect(describeBuild(summary)).toContain("ledger       1 decision applied, 0 not");
    expect(names(await corpus.read())).not.toContain("Janet Marsh-Brown");
    await corpus.writeLedger("# nothing\n");
    await corpus.rebuild();
    expect(names(await corpus.read())).toContain("Janet Marsh-Brown");
  });

  it("to split takes a document's part out", async () => {
    await decide(commands.split("Jane Marsh", { documents: ["c.txt"] }));
    await corpus.rebuild();
    expect(names(await corpus.read()).filter((name) => name === "Jane Marsh")).toHaveLength(2);
    const ambiguous = commands.rename("Jane Marsh", "X");
    await expect(decide(ambiguous)).rejects.toThrow(
      /"Jane Marsh" may be 2 entities: person:jane-marsh \(Jane Marsh, \d+ mentions\), person:jane-marsh~[0-9a-f]{6} /,
    );
  });

  it("to split takes out what is printed so", async () => {
    await decide(commands.split("Jane Marsh", { printed: "Marsh" }));
    await corpus.rebuild();
    expect(names(await corpus.read())).toEqual(expect.arrayContaining(["Jane Marsh", "Marsh"]));
  });

  it("to rename, to set a kind right, to ignore", async () => {
    await decide(commands.rename("Peter Hale", "Peter Q. Hale"));
    await decide(commands.setKind("Ghana", "organization"));
    await decide(commands.ignore(["Oslo"]));
    expect((await corpus.rebuild()).decided).toEqual({ applied: 3, problems: [] });
    const { entities } = await corpus.read();
    const ids = entities.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["person:peter-q-hale", "organization:ghana"]));
    expect(entities.map(({ name }) => name)).not.toContain("Oslo");
  });

  it("on a claim confirms or rejects it", async () => {
    const { claims } = await corpus.read();
    const criticism = claims.find(({ relation }) => relation === "criticises");
    const visit = claims.find(({ relation, document }) => relation === "visits" && document === claims[0]?.document);
    await decide(judge("reject", [criticism?.id.slice(0, 10) ?? ""]));
    await decide(judge("confirm", [visit?.id ?? ""]));
    expect((await corpus.rebuild()).decided).toEqual({ applied: 2, problems: [] });
    const after = (await corpus.read()).claims;
    expect(after.map(({ relation }) => relation)).not.toContain("criticises");
    expect(after.find(({ id }) => id === visit?.id)).toMatchObject({ confidence: 1, reviewed: "confirmed" });
  });

  it("to note something, on an entity or on a claim, leaves the graph as it is", async () => {
    const before = await corpus.read();
    const criticism = before.claims.find(({ relation }) => relation === "criticises")?.id ?? "";
    const onEntity = await decide(note("Peter Hale", " Ask his office.\nTwice. "));
    const onClaim = await decide(note(criticism.slice(0, 10), "One source only."));
    expect([...onEntity.lines, ...onClaim.lines]).toEqual([
      expect.stringMatching(/^note "[bc]\.txt" ".*\[\[Peter Hale\]\].*" says "Ask his office\.\\nTwice\."$/),
      expect.stringMatching(/^note "b\.txt" "Norway .*" that "Norway" criticises "Chile" says "One source only\."$/),
    ]);
    expect(commands.describeDecided(onClaim)).toMatch(/written to .*\.ledger\n$/);
    expect((await corpus.rebuild()).decided).toEqual({ applied: 2, problems: [] });
    expect(await corpus.read()).toEqual(before);
  });

  it("that stands there already is not written again", async () => {
    await decide(commands.ignore(["Oslo"]));
    const again = await decide(commands.ignore(["Oslo"]));
    expect(again.lines).toEqual([]);
    expect(commands.describeDecided(again)).toContain("says so already");
  });

  it("that no longer applies is reported by the build, with its line", async () => {
    await corpus.writeLedger('ignore "gone.txt" "[[A]]"\nmurge\n');
    const summary = await corpus.rebuild();
    expect(summary.decided.problems.map(({ line }) => line)).toEqual([1, 2]);
    expect(describeBuild(summary)).toContain('not applied  line 1: there is no document "gone.txt"');
  });
});

describe("a decision that cannot be taken", () => {
  it.each([
    ["names nobody", commands.rename("Nobody Here", "X"), /nothing in the graph is called "Nobody Here"/],
    ["names one twice", commands.merge("Jane Marsh", ["Marsh"]), /are one already: person:jane-marsh/],
    ["has no name", commands.rename("Jane Marsh", " "), /the new name is empty/],
    ["has no kind", commands.setKind("Jane Marsh", "robot"), /no kind is called "robot"/],
    ["has no part", commands.split("Jane Marsh", { documents: ["z.txt"] }), /nothing of person:jane-marsh/],
    ["takes all", commands.split("Jane Marsh", { documents: ["a.txt", "c.txt"] }), /all of person:jane-marsh/],
    ["has no claim", judge("reject", ["zz"]), /no claim's id begins with "zz"/],
    ["has many claims", judge("reject", [""]), /no claim's id/],
    ["notes nothing", note("Jane Marsh", " \n"), /the note is empty/],
    ["notes on nobody", note("Nobody Here", "X"), /nothing in the graph is called "Nobody Here"/],
    ["is about an office", commands.ignore(["Foreign Minister (Norway)"]), /no text can be quoted for office:/],
  ])("%s", async (_, how, reason) => {
    await expect(decide(how)).rejects.toThrow(reason);
    await expect(corpus.ledgerText()).rejects.toThrow();
  });

  it("names what is near an unknown name", async () => {
    await expect(decide(commands.ignore(["Petra Hale"]))).rejects.toMatchObject({
      hint: expect.stringContaining("person:peter-hale (Peter Hale"),
    });
  });
});

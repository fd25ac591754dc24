import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Checkout, makeCheckout } from "./checkout.ts";

const PASSED = { passed: 12, failed: 0, skipped: 0 };

describe("npm test", () => {
  let checkout: Checkout;
  beforeEach(async () => {
    checkout = await makeCheckout();
  });
  afterEach(() => checkout.remove());

  test("runs every gate and narrows the tests to the words given", async () => {
    await checkout.write("counts.json", JSON.stringify(PASSED));
    const { code, stdout } = await checkout.run("test.mjs", ["tests/read"]);
    const gates = ["biome check .", "tsc --noEmit", "tsc -p tests", "tsc -p viewer", "vitest run tests/read"];
    expect((await checkout.log()).slice(2)).toEqual(gates);
    expect(stdout).toMatch(/^12 passed, 0 failed, 0 skipped\n$/m);
    expect(code).toBe(0);
  });

  const cases = [
    ["a failed test", { ...PASSED, failed: 1 }, ["vitest-fails"], {}, "12 passed, 1 failed, 0 skipped", 1],
    ["a failed gate", PASSED, ["fail-check ."], {}, "12 passed, 1 failed, 0 skipped", 1],
    ["two failed gates", PASSED, ["fail-check .", "fail--p tests"], {}, "12 passed, 2 failed, 0 skipped", 1],
    ["a run that ends badly though no test failed", PASSED, ["vitest-fails"], {}, "12 passed, 1 failed, 0 skipped", 1],
    ["a run without counts", undefined, [], {}, "0 passed, 1 failed, 0 skipped", 1],
    ["skipped tests", { ...PASSED, skipped: 3 }, [], {}, "12 passed, 0 failed, 3 skipped", 0],
    ["skipped tests in CI", { ...PASSED, skipped: 3 }, [], { CI: "true" }, "12 passed, 0 failed, 3 skipped", 1],
    ["CI without skipped tests", PASSED, [], { CI: "true" }, "12 passed, 0 failed, 0 skipped", 0],
    ["no packages", PASSED, ["no-network"], {}, "0 passed, 1 failed, 0 skipped", 1],
  ] as const;

  test.each(cases)("%s", async (_, counts, files, environment, line, expected) => {
    if (counts !== undefined) await checkout.write("counts.json", JSON.stringify(counts));
    for (const file of files) await checkout.write(file, "");
    const { code, stdout } = await checkout.run("test.mjs", [], environment);
    expect(stdout.endsWith(`${line}\n`)).toBe(true);
    expect(stdout.split("\n").filter((each) => /\d+ skipped$/.test(each))).toHaveLength(1);
    expect(code).toBe(expected);
  });

  test("says which tools are missing", async () => {
    await checkout.write("counts.json", JSON.stringify(PASSED));
    const { stderr } = await checkout.run("test.mjs");
    expect(stderr).toContain("not found: Chromium, Python with venv");
  });
});

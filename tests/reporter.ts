/**
 * The last line of a test run: `N passed, N failed, N skipped`.
 *
 * Run by `npm test`, which has other gates to add, it leaves the counts in the file that REDTHREAD_COUNTS names and says
 * nothing. A file of tests that does not load, and an error outside any test, each count as one failed.
 */
import { writeFileSync } from "node:fs";
import type { Reporter, SerializedError, TestModule } from "vitest/node";

/** What came of a run's tests. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The line that a run ends with. */
export function lastLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Vitest's way in: it runs beside the default reporter. */
export default class LastLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const counts = countsOf(modules, errors.length);
    const file = process.env.REDTHREAD_COUNTS;
    if (file === undefined) process.on("exit", () => process.stdout.write(`${lastLine(counts)}\n`));
    else writeFileSync(file, JSON.stringify(counts));
  }
}

function countsOf(modules: readonly TestModule[], errors: number): TestCounts {
  const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
  const broken = modules.flatMap((module) => [module, ...module.children.allSuites()]).filter(hasErrors).length;
  const count = (state: "passed" | "failed" | "skipped"): number => states.filter((each) => each === state).length;
  return { passed: count("passed"), failed: count("failed") + broken + errors, skipped: count("skipped") };
}

function hasErrors(part: { errors(): readonly unknown[] }): boolean {
  return part.errors().length > 0;
}

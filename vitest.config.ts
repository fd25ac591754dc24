/** How the tests run. `npm test` (src/setup/test.mjs) runs them after the other gates. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    pool: "forks",
    maxWorkers: 2,
    // Worker threads that the sources start read TypeScript too.
    execArgv: ["--import", new URL("tests/typescript/register.mjs", import.meta.url).href],
    testTimeout: 20_000,
    // A database or a browser starts in a hook.
    hookTimeout: 120_000,
    reporters: ["default", "./tests/reporter.ts"],
  },
});

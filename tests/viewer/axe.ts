/** axe-core in the page: what it finds against accessibility. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { frames } from "./browser.ts";

interface AxeOptions {
  readonly resultTypes: readonly string[];
  readonly preload: boolean;
  readonly runOnly?: readonly string[];
}

/** Something that axe-core has found. */
interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

declare global {
  var axe: { run(options?: AxeOptions): Promise<{ violations: Violation[] }> };
}

const WHOLE: AxeOptions = { resultTypes: ["violations"], preload: false };

/** In the other colours nothing but colours can be wrong. */
const SCHEMES = [
  ["light", WHOLE],
  ["dark", { ...WHOLE, runOnly: ["color-contrast"] }],
] as const;

/** The source of axe-core, where it is installed. */
export const AXE: string | undefined = source();

function source(): string | undefined {
  try {
    return readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  } catch {
    return undefined;
  }
}

/** What is found on the page as it is. */
export async function violationsOn(page: Page, options: AxeOptions = WHOLE): Promise<readonly Violation[]> {
  await page.evaluate(AXE ?? "throw new Error('axe-core is not installed.')");
  const { violations } = await page.evaluate((given) => globalThis.axe.run(given), options);
  return violations;
}

/** That nothing is found on the page, in light and in dark colours. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const [colorScheme, options] of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    await frames(page);
    const found = (await violationsOn(page, options)).flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
    expect(found, colorScheme).toEqual([]);
  }
}

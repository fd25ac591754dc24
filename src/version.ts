/** The version, from package.json beside `dist` or `src`. */
import { readFileSync } from "node:fs";

/** "0.1.0". */
export const VERSION: string = versionOf(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

function versionOf(text: string): string {
  const value: unknown = JSON.parse(text);
  const has = typeof value === "object" && value !== null && "version" in value && typeof value.version === "string";
  return has ? String(value.version) : "0.0.0";
}

/**
 * The ledger as the page shows it: every line as it stands in the file, with what it says.
 */
import { readFile } from "node:fs/promises";
import { messageOf } from "../errors.ts";
import { parseLine } from "../ledger/line.ts";
import type { GraphRebuilt, LedgerLine } from "./review-types.ts";

/** The text of a ledger; none where there is no such file. */
export async function ledgerText(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}

/** The lines that are decisions or damaged ones, with the problems that the last build had with them. */
export function ledgerLines(text: string, problems: GraphRebuilt["problems"] = []): readonly LedgerLine[] {
  const reasons = new Map(problems.map(({ line, reason }) => [line, reason]));
  return text.split("\n").flatMap((each, index): readonly LedgerLine[] => {
    const line = index + 1;
    if (/^\s*(#|$)/.test(each)) return [];
    const problem = reasons.get(line);
    const note = noteIn(each);
    return [
      {
        line,
        text: each,
        ...decisionIn(each),
        ...(note === undefined ? {} : { note }),
        ...(problem === undefined ? {} : { problem }),
      },
    ];
  });
}

/** The comment behind a decision: what follows the first "#" before which a whole decision stands. */
function noteIn(line: string): string | undefined {
  for (let at = line.indexOf("#"); at >= 0; at = line.indexOf("#", at + 1)) {
    if (decisionIn(line.slice(0, at)).decision !== undefined) return line.slice(at + 1).trim() || undefined;
  }
  return undefined;
}

function decisionIn(line: string): Pick<LedgerLine, "decision" | "problem"> {
  try {
    const decision = parseLine(line);
    return decision === undefined ? {} : { decision };
  } catch (thrown) {
    return { problem: messageOf(thrown) };
  }
}

/** Decisions of the ledger in words. */
import type { Anchor, Decision, Statement } from "../../src/ledger/decision.ts";
import { claimMoodText, kindText, relationText, TEXTS } from "../texts.ts";

/** What was decided, in a line. */
export function decisionText(decision: Decision): string {
  switch (decision.verb) {
    case "merge":
      return TEXTS.decidedMerge(`“${nameIn(decision.a)}”, “${nameIn(decision.b)}”`);
    case "split":
      return TEXTS.decidedSplit(nameIn(decision.a), `“${nameIn(decision.b)}”`);
    case "rename":
      return TEXTS.decidedRename(`“${nameIn(decision.a)}”`, decision.name);
    case "kind":
      return TEXTS.decidedKind(`“${nameIn(decision.a)}”`, kindText(decision.kind).toLowerCase());
    case "ignore":
      return TEXTS.decidedIgnore(`“${nameIn(decision.a)}”`);
    case "note":
      return TEXTS.decidedNoteOn(
        "a" in decision ? `“${nameIn(decision.a)}”` : statementText(decision.says),
        decision.words,
      );
    case "correct":
      return TEXTS.decidedCorrection(statementText(decision.says), statementText(decision.instead));
    default:
      return TEXTS.decidedClaim[decision.verb](statementText(decision.says));
  }
}

/** Where it stands: the article, and the words around. */
export function passageOf(decision: Decision): { readonly path: string; readonly quote: string } {
  return "at" in decision ? decision.at : decision.a;
}

function nameIn({ quote, start, end }: Anchor): string {
  return quote.slice(start, end);
}

function statementText({ subject, relation, label, object, title, polarity, modality }: Statement): string {
  const words = [subject, label ?? relationText(relation), object, title && `(${title})`];
  const mood = polarity === "positive" && modality === "asserted" ? "" : ` – ${claimMoodText({ polarity, modality })}`;
  return words.filter((part) => part !== undefined && part !== "").join(" ") + mood;
}

/** Says that a claim is right, that it is wrong, or what it says instead. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { PlacedClaim } from "../../src/serve/api-types.ts";
import { TEXTS } from "../texts.ts";
import { FormDialog } from "./FormDialog.tsx";
import { useReviewing } from "./reviewing.ts";
import { StatementFields } from "./StatementFields.tsx";
import { draftOf, problemOf, saysOf } from "./statement.ts";

/** Three buttons. A claim that follows from who holds an office has none: those claims have. */
export function ClaimReview({ claim }: { readonly claim: PlacedClaim }) {
  const { on, decide } = useReviewing();
  const [open, setOpen] = useState(false);
  if (!on || claim.rule === "office of a post") return null;
  const { id } = claim;
  return (
    <>
      <Button className="button small" onPress={() => decide({ verb: "confirm", claim: id }, TEXTS.decidedConfirm)}>
        {TEXTS.right}
      </Button>
      <Button className="button small" onPress={() => decide({ verb: "reject", claim: id }, TEXTS.decidedReject)}>
        {TEXTS.wrong}
      </Button>
      <Button className="button small" onPress={() => setOpen(true)}>
        {TEXTS.correct}
      </Button>
      {open && <CorrectDialog claim={claim} onClose={() => setOpen(false)} />}
    </>
  );
}

function CorrectDialog({ claim, onClose }: { readonly claim: PlacedClaim; readonly onClose: () => void }) {
  const [draft, setDraft] = useState(() => draftOf(claim));
  const problem = problemOf(claim.quote, draft);
  const asked = { verb: "correct", claim: claim.id, says: saysOf(draft) } as const;
  return (
    <FormDialog
      title={TEXTS.correctTitle}
      onClose={onClose}
      decision={problem === undefined ? [asked, TEXTS.decidedCorrect] : undefined}
      problem={problem}
    >
      <blockquote className="quote" dir="auto">
        {claim.quote}
      </blockquote>
      <StatementFields draft={draft} onChange={setDraft} />
    </FormDialog>
  );
}

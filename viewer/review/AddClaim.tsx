/** Adds a claim that was not read, with the words of the article that say it. */
import { useState } from "react";
import { Button, Label, TextArea, TextField } from "react-aria-components";
import type { DocumentText } from "../../src/graph/network-types.ts";
import { TEXTS } from "../texts.ts";
import { FormDialog } from "./FormDialog.tsx";
import { useReviewing } from "./reviewing.ts";
import { StatementFields } from "./StatementFields.tsx";
import { EMPTY_DRAFT, problemOf, saysOf } from "./statement.ts";

/** A button; what is selected in the text is the quote that the form begins with. */
export function AddClaim({ document }: { readonly document: DocumentText }) {
  const { on } = useReviewing();
  const [quote, setQuote] = useState<string>();
  if (!on) return null;
  return (
    <>
      <Button className="button" onPress={() => setQuote(getSelection()?.toString().trim() ?? "")}>
        {TEXTS.addClaim}
      </Button>
      {quote !== undefined && <AddDialog document={document} first={quote} onClose={() => setQuote(undefined)} />}
    </>
  );
}

interface AddDialogProps {
  readonly document: DocumentText;
  readonly first: string;
  readonly onClose: () => void;
}

function AddDialog({ document, first, onClose }: AddDialogProps) {
  const [quote, setQuote] = useState(first);
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const place = placeOf(document.text, quote);
  const found = place === undefined ? "" : document.text.slice(place.start, place.end);
  const missing = quote.trim() === "" ? undefined : TEXTS.quoteMissing;
  const problem = place === undefined ? missing : problemOf(found, draft);
  const asked = place && ({ verb: "add", document: document.path, ...place, says: saysOf(draft) } as const);
  return (
    <FormDialog
      title={TEXTS.addTitle}
      onClose={onClose}
      decision={asked && problem === undefined ? [asked, TEXTS.decidedAdd] : undefined}
      problem={problem}
    >
      <p className="quiet">{TEXTS.addHint}</p>
      <TextField value={quote} onChange={setQuote}>
        <Label>{TEXTS.quote}</Label>
        <TextArea className="field" rows={3} dir="auto" />
      </TextField>
      <StatementFields draft={draft} onChange={setDraft} />
    </FormDialog>
  );
}

/** Where words stand in a text, whatever their blanks: a selection has others than the file. */
function placeOf(text: string, words: string): { readonly start: number; readonly end: number } | undefined {
  const parts = words.trim().split(/\s+/u).filter(Boolean);
  if (parts.length === 0) return undefined;
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const found = new RegExp(escaped.join("\\s+"), "u").exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

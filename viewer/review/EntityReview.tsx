/** What people can put right about an entity: its name, its kind, a part that is somebody else, or that it is none. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { KINDS, type Kind } from "../../src/schema.ts";
import { useBoard } from "../context.ts";
import { Choice } from "../panels/Choice.tsx";
import { kindText, TEXTS } from "../texts.ts";
import { FormDialog, WordsField } from "./FormDialog.tsx";
import { useReviewing } from "./reviewing.ts";
import { type EntityDialogProps, SplitDialog } from "./SplitDialog.tsx";

type Open = "rename" | "kind" | "split" | undefined;

/** A row of buttons, each with its dialog. Offices follow from who holds them: nothing is decided about them alone. */
export function EntityReview({ node }: { readonly node: string }) {
  const { network } = useBoard();
  const { on, decide } = useReviewing();
  const [open, setOpen] = useState<Open>();
  const { label, kind } = network.graph.getNodeAttributes(node);
  if (!on || kind === "office") return null;
  const close = () => setOpen(undefined);
  return (
    <div className="actions" role="toolbar" aria-label={TEXTS.decide}>
      <Button className="button small" onPress={() => setOpen("rename")}>
        {TEXTS.rename}
      </Button>
      <Button className="button small" onPress={() => setOpen("kind")}>
        {TEXTS.changeKind}
      </Button>
      <Button className="button small" onPress={() => setOpen("split")}>
        {TEXTS.splitOff}
      </Button>
      <Button
        className="button small"
        onPress={() => decide({ verb: "ignore", entities: [node] }, TEXTS.decidedIgnore(label))}
      >
        {TEXTS.ignoreIt}
      </Button>
      {open === "rename" && <RenameDialog node={node} label={label} onClose={close} />}
      {open === "kind" && <KindDialog node={node} label={label} kind={kind} onClose={close} />}
      {open === "split" && <SplitDialog node={node} label={label} onClose={close} />}
    </div>
  );
}

function RenameDialog({ node, label, onClose }: EntityDialogProps) {
  const [name, setName] = useState(label);
  const to = name.trim();
  const renames = to !== "" && to !== label;
  return (
    <FormDialog
      title={TEXTS.rename}
      onClose={onClose}
      decision={renames ? [{ verb: "rename", entity: node, name: to }, TEXTS.decidedRename(label, to)] : undefined}
    >
      <WordsField label={TEXTS.newName} value={name} onChange={setName} autoFocus />
    </FormDialog>
  );
}

/** An office is made by who holds it, never by a decision. */
const KINDS_TO_CHOOSE = KINDS.filter((kind) => kind !== "office");

function KindDialog({ node, label, kind, onClose }: EntityDialogProps & { readonly kind: Kind }) {
  const [chosen, setChosen] = useState<Kind>(kind);
  const words = TEXTS.decidedKind(label, kindText(chosen).toLowerCase());
  return (
    <FormDialog
      title={TEXTS.changeKind}
      onClose={onClose}
      decision={chosen === kind ? undefined : [{ verb: "kind", entity: node, kind: chosen }, words]}
    >
      <Choice label={TEXTS.newKind} options={KINDS_TO_CHOOSE} texts={kindText} value={chosen} onChange={setChosen} />
    </FormDialog>
  );
}

/** Which part of an entity is somebody else: all that is printed so, or all that one article says. */
import { useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { DecisionAsked } from "../../src/serve/review-types.ts";
import { useBoard } from "../context.ts";
import { useClaims } from "../data/fetch.ts";
import { TEXTS } from "../texts.ts";
import { FormDialog } from "./FormDialog.tsx";

/** What the dialogs about an entity are given. */
export interface EntityDialogProps {
  readonly node: string;
  readonly label: string;
  readonly onClose: () => void;
}

interface Part {
  readonly words: string;
  readonly asked: DecisionAsked;
}

/** The dialog. */
export function SplitDialog({ node, label, onClose }: EntityDialogProps) {
  const parts = usePartsOf(node);
  const [chosen, setChosen] = useState("");
  const part = parts[Number(chosen || -1)];
  return (
    <FormDialog
      title={TEXTS.splitOff}
      onClose={onClose}
      decision={part && [part.asked, TEXTS.decidedSplit(part.words, label)]}
    >
      {parts.length === 0 ? (
        <p>{TEXTS.splitNone}</p>
      ) : (
        <RadioGroup className="radios" value={chosen} onChange={setChosen}>
          <Label>{TEXTS.splitPart}</Label>
          {parts.map(({ words }, place) => (
            <Radio key={words} className="radio" value={String(place)}>
              <span className="radio-dot" aria-hidden="true" />
              <bdi>{words}</bdi>
            </Radio>
          ))}
        </RadioGroup>
      )}
    </FormDialog>
  );
}

/** The parts that can be named: each name, and each article with a claim; none where there is only one of both. */
function usePartsOf(node: string): readonly Part[] {
  const { network } = useBoard();
  const { label, aliases } = network.graph.getNodeAttributes(node);
  const [loading] = useClaims({ entity: node }, 1000);
  const paths = loading.state === "ready" ? [...new Set(loading.value.claims.map(({ document }) => document))] : [];
  const names = aliases.length === 0 ? [] : [label, ...aliases];
  return [
    ...names.map((name) => ({
      words: TEXTS.splitPrinted(name),
      asked: { verb: "split", entity: node, printed: name } as const,
    })),
    ...(paths.length < 2 ? [] : paths).map((path) => ({
      words: TEXTS.splitDocument(network.documentAt.get(path)?.title ?? path),
      asked: { verb: "split documents", entity: node, documents: [path] } as const,
    })),
  ];
}

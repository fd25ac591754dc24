/** An entity that is not in the drawing because the graph is too large: its claims all the same. */
import { TEXTS } from "../texts.ts";
import { Claims } from "./Claims.tsx";
import { CloseButton } from "./CloseButton.tsx";

/** The panel of an entity that the server alone has. */
export function FarDetails({ node }: { readonly node: string }) {
  return (
    <>
      <CloseButton />
      <h2 className="details-title">{node}</h2>
      <p className="hidden-note">{TEXTS.notDrawn}</p>
      <Claims asked={{ entity: node }} />
    </>
  );
}

/** Every claim whose quote has the words that were searched for. */
import { Button } from "react-aria-components";
import { useBoard } from "../context.ts";
import { useNames } from "../data/fetch.ts";
import { TEXTS } from "../texts.ts";
import { Claims } from "./Claims.tsx";
import { CloseButton } from "./CloseButton.tsx";

/** The panel of a search in the quotes. */
export function WordsDetails({ words }: { readonly words: string }) {
  const { network } = useBoard();
  return (
    <>
      <CloseButton />
      <h2 className="details-title">{TEXTS.quotesWith(words)}</h2>
      {network.leftOut.entities > 0 && <NamesOutside words={words} />}
      <Claims asked={{ text: words }} none={TEXTS.noQuotes} linked />
    </>
  );
}

/** Entities of that name which the drawing leaves out. */
function NamesOutside({ words }: { readonly words: string }) {
  const { network, dispatch } = useBoard();
  const [loading] = useNames(words);
  if (loading.state !== "ready") return null;
  const outside = loading.value.filter(({ key }) => !network.graph.hasNode(key));
  if (outside.length === 0) return null;
  return (
    <>
      <h3>{TEXTS.namesOutside}</h3>
      <ul className="rows">
        {outside.map(({ key, label }) => (
          <li key={key}>
            <Button
              className="node-button"
              onPress={() => dispatch({ type: "select", selection: { type: "node", key } })}
            >
              <span className="node-name">{label}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

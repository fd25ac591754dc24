/** How two entities hang together: the shortest chains, each step with the relations that carry it. */
import { useMemo } from "react";
import { useBoard } from "../context.ts";
import { type Chain, chainsBetween } from "../data/chains.ts";
import { nameOf } from "../data/chips.ts";
import { TEXTS } from "../texts.ts";
import { CloseButton } from "./CloseButton.tsx";
import { EdgeButton } from "./EdgeButton.tsx";
import { NodeButton } from "./NodeButton.tsx";

/** The panel of a chain. */
export function ChainDetails({ chain }: { readonly chain: readonly [string, string] }) {
  const { network, shown } = useBoard();
  const { chains, asserted, more } = useMemo(() => chainsBetween(network, shown, chain), [network, shown, chain]);
  const [first] = chains;
  return (
    <>
      <CloseButton />
      <p className="details-kind">{TEXTS.chainTitle}</p>
      <h2 className="details-title">{chain.map((key) => nameOf(network, key)).join(" – ")}</h2>
      {first === undefined ? (
        <p>{TEXTS.noChain}</p>
      ) : (
        <p className="quiet">
          {TEXTS.chainLength(first.steps.length)} {asserted ? "" : TEXTS.chainUnasserted}
        </p>
      )}
      {chains.map((way, number) => (
        <section key={way.nodes.join("\n")}>
          {chains.length > 1 && <h3>{TEXTS.way(number + 1)}</h3>}
          <Way way={way} />
        </section>
      ))}
      {more && <p className="quiet">{TEXTS.chainMore}</p>}
    </>
  );
}

function Way({ way }: { readonly way: Chain }) {
  return (
    <ol className="way">
      {way.nodes.map((node, place) => (
        <li key={node}>
          <NodeButton node={node} />
          {way.steps[place] && (
            <ul className="rows way-step">
              {way.steps[place].map((edge) => (
                <li key={edge}>
                  <EdgeButton edge={edge} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

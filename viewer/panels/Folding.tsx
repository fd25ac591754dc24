/** A list that begins short. An entity may have thousands of relations. */
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { TEXTS } from "../texts.ts";

interface FoldingProps {
  readonly items: readonly string[];
  readonly children: (item: string) => ReactNode;
}

const PAGE = 12;

/** The first items, and a button for more. */
export function Folding({ items, children }: FoldingProps) {
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul className="rows">
        {items.slice(0, shown).map((item) => (
          <li key={item}>{children(item)}</li>
        ))}
      </ul>
      {items.length > shown && (
        <Button className="link" onPress={() => setShown(shown * 3)}>
          {TEXTS.more(items.length - shown)}
        </Button>
      )}
    </>
  );
}

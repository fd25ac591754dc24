/** Every filter that is on, in words, each with a button that takes it away. So nobody wonders where something is. */
import { Button } from "react-aria-components";
import { useBoard } from "../context.ts";
import { chipsOf } from "../data/chips.ts";
import { TEXTS } from "../texts.ts";

/** The bar over the drawing; nothing while everything is shown. */
export function Chips() {
  const { network, view, dispatch, said } = useBoard();
  const chips = chipsOf(network, view);
  const { leftOut } = network;
  return (
    <>
      {leftOut.entities + leftOut.edges > 0 && (
        <p className="left-out" role="note">
          {TEXTS.leftOut(leftOut)}
        </p>
      )}
      {chips.length > 0 && (
        <ul className="chips" aria-label={TEXTS.chips}>
          {chips.map(({ text, undo }) => (
            <li key={text} className="chip">
              <span className="chip-text">{text}</span>
              <Button className="chip-drop" aria-label={TEXTS.dropChip(text)} onPress={() => dispatch(undo)}>
                ×
              </Button>
            </li>
          ))}
          <li>
            <Button className="link" onPress={() => dispatch({ type: "show all" })}>
              {TEXTS.resetFilters}
            </Button>
          </li>
        </ul>
      )}
      <p className={said === "" ? "said unseen" : "said"} role="status" key={said}>
        {said}
      </p>
    </>
  );
}

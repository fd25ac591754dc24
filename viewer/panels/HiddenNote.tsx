/** Says that what the panel shows is not in the drawing, and puts it back. */
import { Button } from "react-aria-components";
import { useBoard } from "../context.ts";
import { TEXTS } from "../texts.ts";

/** A note with a button that ends the filters. */
export function HiddenNote() {
  const { dispatch } = useBoard();
  return (
    <p className="hidden-note">
      {TEXTS.hiddenByFilter}{" "}
      <Button className="link" onPress={() => dispatch({ type: "show all" })}>
        {TEXTS.resetFilters}
      </Button>
    </p>
  );
}

/** Ends a selection. */
import { Button } from "react-aria-components";
import { useBoard } from "../context.ts";
import { TEXTS } from "../texts.ts";

/** The cross at a panel's corner. */
export function CloseButton() {
  const { dispatch } = useBoard();
  return (
    <Button
      className="close"
      aria-label={TEXTS.close}
      onPress={() => dispatch({ type: "select", selection: undefined })}
    >
      ×
    </Button>
  );
}

/** How far the focus reaches, and its end. */
import { Button } from "react-aria-components";
import { useBoard } from "../context.ts";
import { TEXTS } from "../texts.ts";

const FARTHEST = 6;

/** Steps with − and +. */
export function FocusSteps() {
  const { view, dispatch } = useBoard();
  const { focus } = view;
  if (focus === undefined) return null;
  const set = (steps: number) => dispatch({ type: "focus", focus: { ...focus, steps } });
  return (
    <fieldset className="stepper">
      <legend className="unseen">{TEXTS.steps}</legend>
      <Button
        className="button small"
        aria-label={`${TEXTS.steps} −`}
        isDisabled={focus.steps <= 1}
        onPress={() => set(focus.steps - 1)}
      >
        −
      </Button>
      <output className="stepper-value">
        {TEXTS.steps}: {focus.steps}
      </output>
      <Button
        className="button small"
        aria-label={`${TEXTS.steps} +`}
        isDisabled={focus.steps >= FARTHEST}
        onPress={() => set(focus.steps + 1)}
      >
        +
      </Button>
      <Button className="button small" onPress={() => dispatch({ type: "focus", focus: undefined })}>
        {TEXTS.endFocus}
      </Button>
    </fieldset>
  );
}

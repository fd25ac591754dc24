/** What can be done with an entity in the drawing. */
import { Button } from "react-aria-components";
import { useBoard } from "../context.ts";
import type { Action } from "../state.ts";
import { TEXTS } from "../texts.ts";
import { FocusSteps } from "./FocusSteps.tsx";

/** A row of buttons. */
export function NodeActions({ node }: { readonly node: string }) {
  const { view } = useBoard();
  const { focus, folded, pins } = view;
  const focused = focus?.nodes.includes(node) === true;
  return (
    <div className="actions" role="toolbar" aria-label={TEXTS.actions}>
      {focused ? (
        <FocusSteps />
      ) : (
        <ActionButton text={TEXTS.focus} action={{ type: "focus", focus: { nodes: [node], steps: 1 } }} />
      )}
      {focus && !focused && <ActionButton text={TEXTS.expand} action={{ type: "expand", node }} />}
      <ActionButton text={folded.includes(node) ? TEXTS.unfold : TEXTS.fold} action={{ type: "fold", node }} />
      <ActionButton text={TEXTS.hide} action={{ type: "hide", nodes: [node] }} />
      {pins.some((pin) => pin.node === node) && <ActionButton text={TEXTS.unpin} action={{ type: "unpin", node }} />}
      <ActionButton text={TEXTS.pick} action={{ type: "pick", nodes: [node] }} />
    </div>
  );
}

interface ActionButtonProps {
  readonly text: string;
  readonly action: Action;
  /** What it does in words, where the text is only a sign. */
  readonly label?: string;
}

/** A small button for one action. */
export function ActionButton({ text, action, label }: ActionButtonProps) {
  const { dispatch } = useBoard();
  return (
    <Button
      className="button small"
      onPress={() => dispatch(action)}
      {...(label === undefined ? {} : { "aria-label": label })}
    >
      {text}
    </Button>
  );
}

/** A box to tick. The browser's own: there are dozens of them on the page, and it needs no help to be reached and read out. */
import type { ReactNode } from "react";

interface TickProps {
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
  /** What stands beside the box: icons, and the words in a .tick-text. */
  readonly children: ReactNode;
}

/** A box with its label. */
export function Tick({ ticked, onTick, children }: TickProps) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        className="tick-input"
        checked={ticked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span className="tick-box" aria-hidden="true" />
      {children}
    </label>
  );
}

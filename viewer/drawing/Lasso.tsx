/** A loop drawn by hand around entities. */
import { type PointerEvent, useState } from "react";
import { isInside, type Point } from "./loop.ts";

/** Covers the drawing until the loop is closed; gives a test for places within it, in pixels, or nothing for a mere click. */
export function Lasso({
  onEnd,
}: {
  readonly onEnd: (inside: ((x: number, y: number) => boolean) | undefined) => void;
}) {
  const [points, setPoints] = useState<readonly Point[]>([]);
  const add = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setPoints([...points, [event.clientX - box.x, event.clientY - box.y]]);
  };
  return (
    <svg
      className="lasso"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        add(event);
      }}
      onPointerMove={(event) => points.length > 0 && add(event)}
      onPointerUp={() => onEnd(points.length < 3 ? undefined : (x, y) => isInside(points, x, y))}
      onPointerCancel={() => onEnd(undefined)}
    >
      <polygon points={points.map((point) => point.join(",")).join(" ")} />
    </svg>
  );
}

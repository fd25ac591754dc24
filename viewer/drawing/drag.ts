/** Dragging an entity with the mouse to another place. */
import type Sigma from "sigma";
import type { MouseCoords } from "sigma/types";
import type { EdgeData, NodeData } from "../data/network.ts";
import type { Pin } from "../state.ts";

/** Pixels that the pointer moves before a click becomes a drag. */
const FAR = 4;

interface Drag {
  readonly node: string;
  readonly from: { readonly x: number; readonly y: number };
  place?: Pin;
}

/** Lets entities be dragged: `move` while it goes on, `drop` at its end. A click that hardly moves stays a click. */
export function enableDrag(
  renderer: Sigma<NodeData, EdgeData>,
  events: { readonly move: (pin: Pin) => void; readonly drop: (pin: Pin) => void },
): void {
  let drag: Drag | undefined;
  renderer.on("downNode", ({ node, event }) => {
    drag = { node, from: { x: event.x, y: event.y } };
    // The drawing's frame must not follow what is dragged.
    if (!renderer.getCustomBBox()) renderer.setCustomBBox(renderer.getBBox());
  });
  const captor = renderer.getMouseCaptor();
  captor.on("mousemovebody", (event: MouseCoords) => {
    if (drag === undefined) return;
    event.preventSigmaDefault();
    if (!drag.place && Math.hypot(event.x - drag.from.x, event.y - drag.from.y) < FAR) return;
    const { x, y } = renderer.viewportToGraph(event);
    drag.place = { node: drag.node, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
    events.move(drag.place);
  });
  captor.on("mouseup", () => {
    const place = drag?.place;
    drag = undefined;
    if (place !== undefined) events.drop(place);
  });
}

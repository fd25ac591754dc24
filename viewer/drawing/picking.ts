/**
 * What the pointer is looked for in: everything once more, in colours that are numbers. Sigma draws that in every frame; here it
 * waits until a pointer asks, so that opening a graph and moving about in it draw everything once.
 */
import type { EdgeProgram, NodeProgram } from "sigma/rendering";
import type { RenderParams } from "sigma/types";

/** Of sigma's programs, what is needed here. */
type Program = Pick<NodeProgram, "normalProgram" | "pickProgram"> & Pick<EdgeProgram, "normalProgram" | "pickProgram">;

/** Drawing for the eye at once, for the pointer later. */
export interface Picking {
  /** Draws a frame of a program, with its own way of drawing; the part for the pointer is put off. */
  render(program: Program, params: RenderParams, draw: (params: RenderParams) => void): void;
  /** Draws what was put off. */
  settle(): void;
}

/** Events after which sigma looks for what is under the pointer. */
const ASKING = ["pointermove", "pointerdown", "pointerup", "wheel"] as const;

/** Picking with nothing to be done. */
export function createPicking(): Picking {
  const due = new Map<Program, () => void>();
  return {
    render: (program, params, draw) => {
      const { normalProgram, pickProgram } = program;
      program.pickProgram = null;
      draw(params);
      program.pickProgram = pickProgram;
      if (pickProgram === null) return;
      due.set(program, () => {
        program.normalProgram = pickProgram;
        program.pickProgram = null;
        draw({ ...params, pixelRatio: params.pixelRatio / params.downSizingRatio });
        program.normalProgram = normalProgram;
        program.pickProgram = pickProgram;
      });
    },
    settle: () => {
      for (const draw of due.values()) draw();
      due.clear();
    },
  };
}

/** Settles whenever a pointer is about to ask; gives a function that ends it. */
export function settleForPointer(container: HTMLElement, picking: Picking): () => void {
  for (const type of ASKING) container.addEventListener(type, picking.settle, { capture: true, passive: true });
  return () => {
    for (const type of ASKING) container.removeEventListener(type, picking.settle, { capture: true });
  };
}

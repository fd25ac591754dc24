/**
 * What the pointer is looked for in: everything once more, in colours that are numbers. Sigma draws that in every frame; here it
 * waits until a pointer asks, so that opening a graph and moving about in it draw everything once.
 */

/** Drawing for the pointer, put off. */
export interface Picking {
  /** Puts off what a program draws for the pointer; only its last frame counts. */
  later(program: object, draw: () => void): void;
  /** Draws what was put off. */
  settle(): void;
}

/** Events after which sigma looks for what is under the pointer. */
const ASKING = ["pointermove", "pointerdown", "pointerup", "wheel"] as const;

/** Picking with nothing to be done. */
export function createPicking(): Picking {
  const due = new Map<object, () => void>();
  return {
    later: (program, draw) => {
      due.set(program, draw);
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

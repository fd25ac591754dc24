/** The shape and colour of a kind, as the drawing has it. */
import { KIND_COLORS } from "../../src/palette.ts";
import type { Kind } from "../../src/schema.ts";
import { SHAPES, shapePath } from "../drawing/shapes.ts";

interface KindIconProps {
  readonly kind: Kind;
  /** Without its colour, where colours say something else. */
  readonly plain?: boolean;
}

/** A decoration: the kind is always said in words beside it. */
export function KindIcon({ kind, plain = false }: KindIconProps) {
  return (
    <svg className="kind-icon" viewBox="-9 -9 18 18" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={shapePath(SHAPES[kind], 6)} fill={plain ? "currentColor" : KIND_COLORS[kind]} fillRule="evenodd" />
    </svg>
  );
}

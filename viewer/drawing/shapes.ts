/**
 * The shape of each kind. One table gives the drawing's shader and the legend's icons, so that they cannot drift apart.
 *
 * A shape is a star: `points` tips at radius 1, notches between them at radius `inner`. A regular polygon is a star whose
 * notches lie on its sides; a disc is a polygon with many sides.
 */
import type { Kind } from "../../src/schema.ts";

/** A star-shaped outline. */
export interface Shape {
  readonly points: number;
  /** Radius of the notches, where the tips' is 1. */
  readonly inner: number;
  /** Turn in radians, clockwise from a tip that points up. */
  readonly turn: number;
  /** Radius of a round hole, 0 for none. */
  readonly hole: number;
  /** Makes outlines of equal radius look equally large. */
  readonly scale: number;
}

function polygon(points: number, turn: number, scale: number): Shape {
  return { points, inner: Math.cos(Math.PI / points), turn, hole: 0, scale };
}

const DISC = polygon(32, 0, 1);

/** The shape of each kind. */
export const SHAPES: Readonly<Record<Kind, Shape>> = {
  person: DISC,
  organization: polygon(4, Math.PI / 4, 1.22),
  country: polygon(6, 0, 1.1),
  place: polygon(3, Math.PI, 1.4),
  system: polygon(3, 0, 1.4),
  agreement: polygon(4, 0, 1.25),
  event: { points: 5, inner: 0.5, turn: 0, hole: 0, scale: 1.4 },
  office: { ...DISC, hole: 0.45 },
};

/** The outline as an SVG path around the origin, for a radius in SVG units. */
export function shapePath({ points, inner, turn, hole, scale }: Shape, radius: number): string {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const reach = radius * scale * (index % 2 === 0 ? 1 : inner);
    const angle = turn + (index * Math.PI) / points;
    return `${(reach * Math.sin(angle)).toFixed(2)} ${(-reach * Math.cos(angle)).toFixed(2)}`;
  });
  const ring = hole * radius;
  const cut = hole > 0 ? `M${ring} 0A${ring} ${ring} 0 1 0 ${-ring} 0A${ring} ${ring} 0 1 0 ${ring} 0Z` : "";
  return `M${corners.join("L")}Z${cut}`;
}

/**
 * Draws edges for sigma: straight or curved, solid or dashed, with an arrow or without.
 *
 * The curve is a quadratic Bézier whose control point stands off the chord by `curvature` times the chord's length, so that
 * parallel edges fan out. Thin edges are made wider where the pointer is looked for.
 */

import type Sigma from "sigma";
import type { EdgeProgramType } from "sigma/rendering";
import type { NodeDisplayData } from "sigma/types";
import type { EdgeData, NodeData } from "../data/network.ts";
import { type EdgeLook, putEdge } from "./edge-look.ts";
import { rasterEdges } from "./edge-raster.ts";
import { type ItemDrawing, ItemProgram } from "./item-program.ts";
import type { Picking } from "./picking.ts";
import type { Spotlight } from "./spotlight.ts";

const VERTEX = /* glsl */ `
uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform float u_minEdgeThickness;
uniform float u_faded;

flat out vec4 v_color;
out float v_half;
out float v_across;
out float v_along;

vec2 toPixels(vec2 point) {
  return ((u_matrix * vec3(point, 1)).xy + 1.0) * 0.5 * u_dimensions;
}

// How far along, which side, part: 0 line, 1 foot of the arrow, 2 its tip.
vec3 cornerOf(int vertex) {
  int place = vertex - 6 * SEGMENTS;
  if (place >= 0) return vec3(1.0, place == 0 ? 1.0 : place == 1 ? -1.0 : 0.0, place == 2 ? 2.0 : 1.0);
  // Two triangles for each segment: its corners 0 1 2 and 2 1 3.
  int turn = vertex % 6;
  int corner = turn < 3 ? turn : turn == 3 ? 2 : turn == 4 ? 1 : 3;
  return vec3(float(vertex / 6 + corner / 2) / float(SEGMENTS), corner % 2 == 0 ? 1.0 : -1.0, 0.0);
}

void main() {
  vec4 places = itemNumbers(0); // source and target
  vec4 style = itemNumbers(1); // thickness, curvature, dashed, arrow
  vec4 ends = itemNumbers(2); // radius of the source and of the target, whether it stays clear
  vec3 corner = cornerOf(gl_VertexID % ITEM_VERTICES);
  vec2 a = toPixels(places.xy);
  vec2 c = toPixels(places.zw);
  float chord = length(c - a);
  vec2 along = (c - a) / max(chord, 0.001);
  vec2 b = 0.5 * (a + c) + vec2(-along.y, along.x) * style.y * chord;
  // The curve's speed at its ends turns pixels into steps of its parameter there.
  float speed = max(chord * sqrt(1.0 + 4.0 * style.y * style.y), 0.001);

  float halfLine = 0.5 * max(u_minEdgeThickness, style.x / sqrt(u_sizeRatio)) * u_pixelRatio + 0.5;
  float headLength = style.w * (6.0 * u_pixelRatio + 2.0 * halfLine);
  float headHalf = style.w * (2.2 * u_pixelRatio + 1.3 * halfLine);
  #ifdef PICKING_MODE
  halfLine = max(halfLine, 5.0 * u_pixelRatio);
  #endif

  float radiusRatio = u_pixelRatio / u_sizeRatio;
  float first = ends.x * radiusRatio / speed;
  float tip = 1.0 - ends.y * radiusRatio / speed;
  float foot = tip - headLength / speed;
  float t = corner.z > 1.5 ? tip : corner.z > 0.5 ? foot : mix(first, foot, corner.x);

  vec2 point = mix(mix(a, b, t), mix(b, c, t), t);
  vec2 tangent = normalize(mix(b - a, c - b, t));
  float halfWidth = corner.z > 1.5 ? 0.0 : corner.z > 0.5 ? headHalf : halfLine;
  point += vec2(-tangent.y, tangent.x) * halfWidth * corner.y;

  // An edge between two entities at one place, or hidden between two that touch, is not drawn.
  bool drawn = chord > 1.0 && first < foot;
  gl_Position = drawn ? vec4(point / u_dimensions * 2.0 - 1.0, 0, 1) : vec4(2, 2, 2, 1);
  v_across = halfWidth * corner.y;
  v_half = halfWidth;
  v_along = corner.z > 0.5 || style.z < 0.5 ? -1.0 : t * chord / u_pixelRatio;
  v_color = itemColor();
  #ifndef PICKING_MODE
  v_color *= ends.z > 0.5 ? 1.0 : u_faded;
  #endif
}
`;

const FRAGMENT = /* glsl */ `
out vec4 o_color;
flat in vec4 v_color;
in float v_half;
in float v_across;
in float v_along;

// In CSS pixels.
const float DASH = 6.0;
const float PERIOD = 10.0;

void main(void) {
  #ifdef PICKING_MODE
  o_color = v_color;
  #else
  float cover = clamp(v_half - abs(v_across), 0.0, 1.0);
  if (v_along >= 0.0) cover *= 1.0 - smoothstep(DASH - 0.5, DASH + 0.5, mod(v_along, PERIOD));
  o_color = v_color * cover;
  #endif
}
`;

/** Sigma's program for edges of so many segments, which fades those outside the spotlight. */
export function createEdgeProgram(
  spotlight: Spotlight,
  picking: Picking,
  segments: number,
): EdgeProgramType<NodeData, EdgeData> {
  const drawing: ItemDrawing = {
    // Two triangles for each segment, and the arrow.
    vertices: 6 * segments + 3,
    vertexShader: `#define SEGMENTS ${segments}\n${VERTEX}`,
    fragmentShader: FRAGMENT,
    uniforms: ({ matrix, width, height, sizeRatio, pixelRatio, minEdgeThickness }) => ({
      u_matrix: matrix,
      u_dimensions: [width * pixelRatio, height * pixelRatio],
      u_sizeRatio: [sizeRatio],
      u_pixelRatio: [pixelRatio],
      u_faded: [spotlight.rest],
      u_minEdgeThickness: [minEdgeThickness],
    }),
    painting: {
      paint: (pixels, items, params, picking) =>
        rasterEdges(pixels, items, params, { segments, faded: spotlight.rest, picking }),
      look: () => spotlight.rest,
    },
  };
  return class ThreadProgram extends ItemProgram {
    readonly drawLabel = undefined;

    constructor(
      gl: WebGLRenderingContext,
      pickingBuffer: WebGLFramebuffer | null,
      renderer: Sigma<NodeData, EdgeData>,
    ) {
      super(gl, pickingBuffer, picking, drawing, () => renderer.scheduleRender());
    }

    process(index: number, place: number, from: NodeDisplayData, to: NodeDisplayData, data: EdgeLook): void {
      if (data.hidden || from.hidden || to.hidden) {
        this.hide(place);
        return;
      }
      putEdge(this.items, place, from, to, data);
      this.find(place, index);
    }
  };
}

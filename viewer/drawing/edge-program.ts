/**
 * Draws edges for sigma: straight or curved, solid or dashed, with an arrow or without, as one strip of triangles each.
 *
 * The curve is a quadratic Bézier whose control point stands off the chord by `curvature` times the chord's length, so that
 * parallel edges fan out. Thin edges are made wider where the pointer is looked for.
 */
import { EdgeProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { EdgeData, NodeData } from "../data/network.ts";
import type { Picking } from "./picking.ts";
import { FADED, type Spotlight } from "./spotlight.ts";

type InstancedDefinition = ReturnType<EdgeProgram["getDefinition"]>;

/** What the drawing hands to sigma for an edge. */
export interface EdgeLook extends EdgeDisplayData {
  /** Stand-off of the control point in lengths of the chord, positive to the left of source → target. */
  readonly curvature: number;
  readonly dashed: boolean;
  readonly arrow: boolean;
  /** Whether it stays clear while something stands out. */
  readonly near: boolean;
}

/** Segments of a straight edge, which most are, and of a curved one; with 12 no corners are seen. */
export const SEGMENTS = { straight: 1, curved: 12 } as const;

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec3 a_ends; // radius of the source and of the target, whether it stays clear
attribute vec4 a_style; // thickness, curvature, dashed, arrow
attribute vec3 a_vertex; // how far along, which side, part: 0 line, 1 foot of the arrow, 2 its tip

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform float u_minEdgeThickness;
uniform float u_faded;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_clear;

const float bias = 255.0 / 254.0;

vec2 toPixels(vec2 point) {
  return ((u_matrix * vec3(point, 1)).xy + 1.0) * 0.5 * u_dimensions;
}

void main() {
  vec2 a = toPixels(a_source);
  vec2 c = toPixels(a_target);
  float chord = length(c - a);
  vec2 along = (c - a) / max(chord, 0.001);
  vec2 b = 0.5 * (a + c) + vec2(-along.y, along.x) * a_style.y * chord;
  // The curve's speed at its ends turns pixels into steps of its parameter there.
  float speed = max(chord * sqrt(1.0 + 4.0 * a_style.y * a_style.y), 0.001);

  float halfLine = 0.5 * max(u_minEdgeThickness, a_style.x / sqrt(u_sizeRatio)) * u_pixelRatio + 0.5;
  float headLength = a_style.w * (6.0 * u_pixelRatio + 2.0 * halfLine);
  float headHalf = a_style.w * (2.2 * u_pixelRatio + 1.3 * halfLine);
  #ifdef PICKING_MODE
  halfLine = max(halfLine, 5.0 * u_pixelRatio);
  #endif

  float radiusRatio = u_pixelRatio / u_sizeRatio;
  float first = a_ends.x * radiusRatio / speed;
  float tip = 1.0 - a_ends.y * radiusRatio / speed;
  float foot = tip - headLength / speed;
  float t = a_vertex.z > 1.5 ? tip : a_vertex.z > 0.5 ? foot : mix(first, foot, a_vertex.x);

  vec2 point = mix(mix(a, b, t), mix(b, c, t), t);
  vec2 tangent = normalize(mix(b - a, c - b, t));
  float halfWidth = a_vertex.z > 1.5 ? 0.0 : a_vertex.z > 0.5 ? headHalf : halfLine;
  point += vec2(-tangent.y, tangent.x) * halfWidth * a_vertex.y;

  // An edge between two entities at one place, or hidden between two that touch, is not drawn.
  bool drawn = chord > 1.0 && first < foot;
  gl_Position = drawn ? vec4(point / u_dimensions * 2.0 - 1.0, 0, 1) : vec4(2, 2, 2, 1);
  v_across = halfWidth * a_vertex.y;
  v_half = halfWidth;
  v_clear = a_ends.z > 0.5 ? 1.0 : u_faded;
  v_along = a_vertex.z > 0.5 || a_style.z < 0.5 ? -1.0 : t * chord / u_pixelRatio;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_across;
varying float v_half;
varying float v_along;
varying float v_clear;

// In CSS pixels.
const float DASH = 6.0;
const float PERIOD = 10.0;

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float cover = clamp(v_half - abs(v_across), 0.0, 1.0);
  if (v_along >= 0.0) cover *= 1.0 - smoothstep(DASH - 0.5, DASH + 0.5, mod(v_along, PERIOD));
  gl_FragColor = v_color * cover * v_clear;
  #endif
}
`;

const UNIFORMS = ["u_matrix", "u_dimensions", "u_sizeRatio", "u_pixelRatio", "u_minEdgeThickness", "u_faded"];

/** The strip: two vertices for each step along the line, then the arrow's foot and tip. */
function stripOf(segments: number): number[][] {
  const steps = Array.from({ length: segments + 1 }, (_, step) => step / segments);
  const line = steps.flatMap((along) => [
    [along, 1, 0],
    [along, -1, 0],
  ]);
  return [...line, [1, 1, 1], [1, -1, 1], [1, 0, 2]];
}

/** Sigma's program for edges of so many segments, which fades those outside the spotlight. */
export function createEdgeProgram(spotlight: Spotlight, picking: Picking, segments: number) {
  const strip = stripOf(segments);
  return class ThreadProgram extends EdgeProgram<string, NodeData, EdgeData> {
    override getDefinition(): InstancedDefinition {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: strip.length,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_source", size: 2, type: FLOAT },
          { name: "a_target", size: 2, type: FLOAT },
          { name: "a_ends", size: 3, type: FLOAT },
          { name: "a_style", size: 4, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_vertex", size: 3, type: FLOAT }],
        CONSTANT_DATA: strip,
      };
    }

    override render(params: RenderParams): void {
      picking.render(this, params, (given) => super.render(given));
    }

    override processVisibleItem(
      index: number,
      offset: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      data: EdgeLook,
    ): void {
      const ends = [from.x, from.y, to.x, to.y, from.size, to.size, Number(data.near)];
      const style = [data.size, data.curvature, Number(data.dashed), Number(data.arrow)];
      this.array.set([...ends, ...style, floatColor(data.color), index], offset);
    }

    override setUniforms(
      params: RenderParams,
      { gl, uniformLocations: at }: Parameters<EdgeProgram["setUniforms"]>[1],
    ): void {
      gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(at.u_dimensions ?? null, params.width * params.pixelRatio, params.height * params.pixelRatio);
      gl.uniform1f(at.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(at.u_pixelRatio ?? null, params.pixelRatio);
      gl.uniform1f(at.u_faded ?? null, spotlight.on ? FADED : 1);
      gl.uniform1f(at.u_minEdgeThickness ?? null, params.minEdgeThickness);
    }
  };
}

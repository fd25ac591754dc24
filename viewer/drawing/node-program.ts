/**
 * Draws entities for sigma: the outline of their kind in their colour, with a thin rim in the ground's colour that keeps them
 * apart from the lines.
 */
import { NodeProgram } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { EdgeData, NodeData } from "../data/network.ts";
import type { Picking } from "./picking.ts";
import type { Shape } from "./shapes.ts";
import { FADED, type Spotlight } from "./spotlight.ts";
import { currentTheme, rgbOf } from "./theme.ts";

type InstancedDefinition = ReturnType<NodeProgram["getDefinition"]>;

/** What the drawing hands to sigma for an entity. */
export interface NodeLook extends NodeDisplayData {
  readonly shape: Shape;
  /** Whether it stays clear while something stands out. */
  readonly near: boolean;
}

/** Width of the rim in CSS pixels. */
const RIM = 1.5;

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_shape;
attribute float a_near;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform float u_faded;

varying vec4 v_color;
varying float v_clear;
varying vec2 v_point;
varying float v_pixels;
varying vec4 v_shape;

const float bias = 255.0 / 254.0;

void main() {
  // A triangle around the disc of 1.5 radii, which holds every shape with its rim.
  vec2 corner = 3.0 * vec2(cos(a_angle), sin(a_angle));
  vec2 position = a_position + corner * a_size * u_correctionRatio / u_sizeRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_point = corner;
  v_pixels = a_size * u_pixelRatio / u_sizeRatio;
  v_shape = a_shape;
  v_clear = a_near > 0.5 ? 1.0 : u_faded;
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
varying float v_clear;
varying vec2 v_point;
varying float v_pixels;
varying vec4 v_shape;

uniform vec3 u_ground;
uniform float u_rim;

const float PI = 3.141592653589793;

// Distance from the outline in radii, negative inside: fold the plane into half a tip, then measure from the line tip-notch.
float distanceToOutline(vec2 point) {
  float sector = 2.0 * PI / v_shape.x;
  float angle = atan(point.x, point.y) - v_shape.z;
  float folded = abs(mod(angle + sector / 2.0, sector) - sector / 2.0);
  vec2 q = length(point) * vec2(cos(folded), sin(folded));
  vec2 notch = v_shape.y * vec2(cos(sector / 2.0), sin(sector / 2.0));
  vec2 side = notch - vec2(1.0, 0.0);
  float outer = dot(q - vec2(1.0, 0.0), normalize(vec2(side.y, -side.x)));
  return v_shape.w > 0.0 ? max(outer, v_shape.w - length(point)) : outer;
}

void main(void) {
  float pixels = distanceToOutline(v_point) * v_pixels;
  #ifdef PICKING_MODE
  gl_FragColor = pixels > u_rim ? vec4(0.0) : v_color;
  #else
  float inside = 1.0 - smoothstep(-0.6, 0.6, pixels);
  float rim = 1.0 - smoothstep(u_rim - 0.6, u_rim + 0.6, pixels);
  gl_FragColor = mix(vec4(u_ground, 1.0) * rim, v_color, inside) * v_clear;
  #endif
}
`;

const UNIFORMS = ["u_matrix", "u_sizeRatio", "u_correctionRatio", "u_pixelRatio", "u_faded", "u_ground", "u_rim"];

/** Sigma's program for entities, which fades those outside the spotlight. */
export function createNodeProgram(spotlight: Spotlight, picking: Picking) {
  return class NodeShapeProgram extends NodeProgram<string, NodeData, EdgeData> {
    override getDefinition(): InstancedDefinition {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 3,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_shape", size: 4, type: FLOAT },
          { name: "a_near", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_angle", size: 1, type: FLOAT }],
        CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
      };
    }

    override render(params: RenderParams): void {
      picking.render(this, params, (given) => super.render(given));
    }

    override processVisibleItem(index: number, offset: number, data: NodeLook): void {
      const { points, inner, turn, hole, scale } = data.shape;
      const outline = [points, inner, turn, hole / scale];
      const values = [data.x, data.y, data.size * scale, ...outline, Number(data.near), floatColor(data.color), index];
      this.array.set(values, offset);
    }

    override setUniforms(
      params: RenderParams,
      { gl, uniformLocations: at }: Parameters<NodeProgram["setUniforms"]>[1],
    ): void {
      gl.uniformMatrix3fv(at.u_matrix ?? null, false, params.matrix);
      gl.uniform1f(at.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(at.u_correctionRatio ?? null, params.correctionRatio);
      gl.uniform1f(at.u_pixelRatio ?? null, params.pixelRatio);
      gl.uniform1f(at.u_faded ?? null, spotlight.on ? FADED : 1);
      gl.uniform1f(at.u_rim ?? null, RIM * params.pixelRatio);
      gl.uniform3fv(at.u_ground ?? null, rgbOf(currentTheme().ground));
    }
  };
}

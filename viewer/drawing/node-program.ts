/**
 * Draws entities for sigma: the outline of their kind in their colour, with a thin rim in the ground's colour that keeps them
 * apart from the lines.
 */
import type Sigma from "sigma";
import type { NodeProgramType } from "sigma/rendering";
import type { EdgeData, NodeData } from "../data/network.ts";
import { type ItemDrawing, ItemProgram } from "./item-program.ts";
import { putItem } from "./items.ts";
import { type NodeLook, RIM, WIDEST_RIM } from "./node-look.ts";
import type { Picking } from "./picking.ts";
import type { Spotlight } from "./spotlight.ts";
import { currentTheme, rgbOf } from "./theme.ts";

const VERTEX = /* glsl */ `
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
uniform float u_faded;

flat out vec4 v_color;
flat out float v_clear;
out vec2 v_point;
flat out float v_pixels;
flat out vec4 v_shape;

void main() {
  vec4 place = itemNumbers(0); // x, y, size, whether it stays clear
  float angle = float(gl_VertexID % 3) * 2.0943951;
  // A triangle around the disc of 1.5 radii, which holds every shape with its rim.
  vec2 corner = 3.0 * vec2(cos(angle), sin(angle));
  vec2 position = place.xy + corner * place.z * u_correctionRatio / u_sizeRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_point = corner;
  v_pixels = place.z * u_pixelRatio / u_sizeRatio;
  v_shape = itemNumbers(1);
  v_clear = place.w > 0.5 ? 1.0 : u_faded;
  v_color = itemColor();
}
`;

const FRAGMENT = /* glsl */ `
out vec4 o_color;
flat in vec4 v_color;
flat in float v_clear;
in vec2 v_point;
flat in float v_pixels;
flat in vec4 v_shape;

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
  o_color = pixels > u_rim ? vec4(0.0) : v_color;
  #else
  float width = min(u_rim, ${WIDEST_RIM} * v_pixels);
  float inside = 1.0 - smoothstep(-0.6, 0.6, pixels);
  float rim = 1.0 - smoothstep(width - 0.6, width + 0.6, pixels);
  o_color = mix(vec4(u_ground, 1.0) * rim, v_color, inside) * v_clear;
  #endif
}
`;

/** Sigma's program for entities, which fades those outside the spotlight. */
export function createNodeProgram(spotlight: Spotlight, picking: Picking): NodeProgramType<NodeData, EdgeData> {
  const drawing: ItemDrawing = {
    vertices: 3,
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: ({ matrix, sizeRatio, correctionRatio, pixelRatio }) => ({
      u_matrix: matrix,
      u_sizeRatio: [sizeRatio],
      u_correctionRatio: [correctionRatio],
      u_pixelRatio: [pixelRatio],
      u_faded: [spotlight.rest],
      u_rim: [RIM * pixelRatio],
      u_ground: rgbOf(currentTheme().ground),
    }),
  };
  return class NodeShapeProgram extends ItemProgram {
    readonly drawLabel = undefined;
    readonly drawHover = undefined;

    constructor(
      gl: WebGLRenderingContext,
      pickingBuffer: WebGLFramebuffer | null,
      renderer: Sigma<NodeData, EdgeData>,
    ) {
      super(gl, pickingBuffer, picking, drawing, () => renderer.scheduleRender());
    }

    process(index: number, place: number, data: NodeLook): void {
      if (data.hidden) {
        this.hide(place);
        return;
      }
      const { points, inner, turn, hole, scale } = data.shape;
      const outline = [points, inner, turn, hole / scale];
      putItem(this.items, place, [data.x, data.y, data.size * scale, Number(data.near), ...outline], data.color);
      this.find(place, index);
    }
  };
}

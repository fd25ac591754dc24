/**
 * Items drawn on the processor into a picture, for browsers without a graphics card: shaders over so many would take them seconds.
 *
 * The picture is shown as long as it holds. While the camera moves it moves along, stretched; it is drawn anew when the camera rests,
 * and before that as often as it takes little of the time.
 */
import type { RenderParams } from "sigma/types";
import type { Items } from "./items.ts";
import type { Pixels } from "./pixels.ts";
import { type Compiled, compile } from "./shader.ts";

/** How items are drawn on the processor. */
export interface Painting {
  /** Draws all items into empty pixels; `picking` in the colours by which a pointer finds them. */
  readonly paint: (pixels: Pixels, items: Items, params: RenderParams, picking: boolean) => void;
  /** A number that changes when all of them look otherwise. */
  readonly look: () => number;
}

/** Milliseconds after which a camera rests. */
const REST = 120;
/** While it moves, painting takes at most this part of the time. */
const SHARE = 0.05;

const VERTEX = /* glsl */ `
uniform vec4 u_place;
out vec2 v_point;

void main() {
  v_point = vec2(gl_VertexID % 2, gl_VertexID / 2);
  gl_Position = vec4((v_point * 2.0 - 1.0) * u_place.xy + u_place.zw, 0, 1);
}
`;

const FRAGMENT = /* glsl */ `
uniform sampler2D u_picture;
in vec2 v_point;
out vec4 o_color;

void main() {
  o_color = texture(u_picture, v_point);
}
`;

/** What the picture that is shown was painted for. */
interface Painted {
  readonly params: RenderParams;
  readonly look: number;
  /** When it was done, and how long it took, in milliseconds. */
  readonly at: number;
  readonly took: number;
}

/** The picture of one program's items. */
export class Still {
  readonly #gl: WebGL2RenderingContext;
  readonly #painting: Painting;
  readonly #again: () => void;
  readonly #textures: readonly [eye: WebGLTexture, pointer: WebGLTexture];
  #compiled: Compiled | undefined;
  #painted: Painted | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #rests = false;
  /** When the camera left the view that was painted, in milliseconds. */
  #movingSince: number | undefined;

  /** `again` has everything drawn again. */
  constructor(gl: WebGL2RenderingContext, painting: Painting, again: () => void) {
    this.#gl = gl;
    this.#painting = painting;
    this.#again = again;
    this.#textures = [gl.createTexture(), gl.createTexture()];
  }

  /** Shows the items; `changed` says whether they are others than before. */
  show(items: Items, params: RenderParams, changed: boolean): void {
    const look = this.#painting.look();
    const before = changed || this.#painted?.look !== look ? undefined : this.#painted;
    if (before === undefined || !isOneSize(before.params, params)) this.#paint(items, params, look);
    else if (isOneView(before.params, params)) this.#movingSince = undefined;
    else {
      // No move begins with a wait.
      this.#movingSince ??= performance.now();
      const since = Math.max(before.at, this.#movingSince);
      if (this.#rests || (performance.now() - since) * SHARE > before.took) this.#paint(items, params, look);
      else this.#paintWhenItRests(before.took);
    }
    this.#put(this.#textures[0], placeOf(this.#painted?.params ?? params, params), null);
  }

  /** Draws the items where a pointer looks for them. */
  pick(items: Items, params: RenderParams, buffer: WebGLFramebuffer): void {
    this.#upload(this.#textures[1], this.#pixelsOf(items, params, true), this.#gl.NEAREST);
    this.#put(this.#textures[1], [1, 1, 0, 0], buffer);
  }

  kill(): void {
    clearTimeout(this.#timer);
    for (const texture of this.#textures) this.#gl.deleteTexture(texture);
    this.#gl.deleteProgram(this.#compiled?.program ?? null);
  }

  #paint(items: Items, params: RenderParams, look: number): void {
    clearTimeout(this.#timer);
    this.#rests = false;
    this.#movingSince = undefined;
    const began = performance.now();
    this.#upload(this.#textures[0], this.#pixelsOf(items, params, false), this.#gl.LINEAR);
    const at = performance.now();
    this.#painted = { params, look, at, took: at - began };
  }

  /** Where painting takes long, frames may be as far apart. */
  #paintWhenItRests(took: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#rests = true;
        this.#again();
      },
      Math.max(REST, took),
    );
  }

  #pixelsOf(items: Items, params: RenderParams, picking: boolean): Pixels {
    const [width, height] = sizeOf(params);
    const pixels = { width, height, data: new Uint32Array(width * height) };
    this.#painting.paint(pixels, items, params, picking);
    return pixels;
  }

  #upload(texture: WebGLTexture, { width, height, data }: Pixels, filter: GLenum): void {
    const gl = this.#gl;
    const { TEXTURE_2D, RGBA, UNSIGNED_BYTE } = gl;
    gl.bindTexture(TEXTURE_2D, texture);
    gl.texImage2D(TEXTURE_2D, 0, RGBA, width, height, 0, RGBA, UNSIGNED_BYTE, new Uint8Array(data.buffer));
    gl.texParameteri(TEXTURE_2D, gl.TEXTURE_MIN_FILTER, filter);
    gl.texParameteri(TEXTURE_2D, gl.TEXTURE_MAG_FILTER, filter);
    gl.texParameteri(TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  }

  /** Puts a picture in its place on the screen, or where the pointer looks. The viewport is set. */
  #put(texture: WebGLTexture, place: readonly number[], buffer: WebGLFramebuffer | null): void {
    const gl = this.#gl;
    this.#compiled ??= compile(gl, VERTEX, FRAGMENT);
    // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's, no hook of React.
    gl.useProgram(this.#compiled.program);
    gl.uniform4fv(this.#compiled.locations.get("u_place") ?? null, place);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.bindFramebuffer(gl.FRAMEBUFFER, buffer);
    gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
  }
}

/** Of the picture, in pixels of the screen. */
function sizeOf({ width, height, pixelRatio }: RenderParams): readonly [number, number] {
  return [Math.max(1, Math.floor(width * pixelRatio)), Math.max(1, Math.floor(height * pixelRatio))];
}

function isOneSize(a: RenderParams, b: RenderParams): boolean {
  return sizeOf(a).join() === sizeOf(b).join() && a.minEdgeThickness === b.minEdgeThickness;
}

function isOneView(a: RenderParams, b: RenderParams): boolean {
  return a.sizeRatio === b.sizeRatio && a.matrix.every((number, at) => number === b.matrix[at]);
}

/** Where a picture that was painted for one view stands in another: how it is stretched, and how far it is moved. The camera does not turn. */
function placeOf({ matrix: from }: RenderParams, { matrix: to }: RenderParams): readonly number[] {
  const at = (matrix: Float32Array, place: number) => matrix[place] ?? 0;
  const [wide, high] = [at(to, 0) / at(from, 0), at(to, 4) / at(from, 4)];
  return [wide, high, at(to, 6) - wide * at(from, 6), at(to, 7) - high * at(from, 7)];
}

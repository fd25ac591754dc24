/**
 * A program for sigma that draws all entities, or all edges, in one go.
 *
 * Sigma's own programs draw every item as an instance of a few vertices. Graphics cards leave most of themselves idle on instances so
 * small, and a browser without one takes each for a drawing of its own. Here all vertices are one run: the shader finds its item's
 * numbers in a texture, by the number of the vertex. The texture is filled again when items have changed, not in every frame, and
 * shaders are compiled when there is something to draw with them.
 */
import type { RenderParams } from "sigma/types";
import { EYE, ITEM_SIZE, type Items, POINTER } from "./items.ts";
import type { Picking } from "./picking.ts";
import { type Compiled, compile } from "./shader.ts";
import { isSoftware } from "./software.ts";
import { type Painting, Still } from "./still.ts";
import { rgbOf } from "./theme.ts";

type Gl = WebGLRenderingContext | WebGL2RenderingContext;

/** Items in a row of the texture. */
const ROW = 256;

/** How a sort of items is drawn. */
export interface ItemDrawing {
  /** Vertices of an item, in triangles. */
  readonly vertices: number;
  /** GLSL ES 3.00. Vertex shaders may call what `ITEMS` has; `PICKING_MODE` is defined where the pointer is looked for. */
  readonly vertexShader: string;
  readonly fragmentShader: string;
  /** One number, vectors of two and three, or a matrix of three by three. */
  readonly uniforms: (params: RenderParams) => Readonly<Record<string, ArrayLike<number>>>;
  /** How they are drawn where there is no graphics card; as everywhere unless given. */
  readonly painting?: Painting;
}

/** What vertex shaders are given of their item. */
const ITEMS = /* glsl */ `
uniform highp usampler2D u_items;

uvec4 itemTexel(int texel) {
  int item = gl_VertexID / ITEM_VERTICES;
  return texelFetch(u_items, ivec2(item % ${ROW} * 4 + texel, item / ${ROW}), 0);
}

// Of the first three texels.
vec4 itemNumbers(int texel) {
  return uintBitsToFloat(itemTexel(texel));
}

vec4 itemColor() {
  #ifdef PICKING_MODE
  uint bytes = itemTexel(3).y;
  #else
  uint bytes = itemTexel(3).x;
  #endif
  return vec4((uvec4(bytes) >> uvec4(0u, 8u, 16u, 24u)) & 255u) / 255.0;
}
`;

/** What sigma asks of programs, but for taking items (`process`), which differs between entities and edges. */
export class ItemProgram {
  readonly #gl: WebGL2RenderingContext;
  readonly #pickingBuffer: WebGLFramebuffer | null;
  readonly #picking: Picking;
  readonly #drawing: ItemDrawing;
  readonly #compiled = new Map<boolean, Compiled>();
  #texture: WebGLTexture | null = null;
  #items = itemsOf(0);
  #stale = true;
  readonly #still: Still | undefined;

  /** `again` has everything drawn again. */
  constructor(
    gl: Gl,
    pickingBuffer: WebGLFramebuffer | null,
    picking: Picking,
    drawing: ItemDrawing,
    again: () => void,
  ) {
    if (!(gl instanceof WebGL2RenderingContext)) throw new Error("redthread: the browser has no WebGL 2.");
    this.#gl = gl;
    this.#pickingBuffer = pickingBuffer;
    this.#picking = picking;
    this.#drawing = drawing;
    const { painting } = drawing;
    this.#still = painting && isSoftware(gl) ? new Still(gl, painting, again) : undefined;
  }

  /** Makes room for so many items, all of them empty. */
  reallocate(count: number): void {
    this.#items = itemsOf(count);
    this.#stale = true;
  }

  /** Puts an item in its place: at most twelve numbers, a colour as #rrggbb, and the number by which the pointer finds it. */
  protected put(place: number, numbers: readonly number[], color: string, index: number): void {
    const from = place * ITEM_SIZE;
    this.#items.numbers.set(numbers, from);
    this.#items.bits[from + EYE] = bitsOf(color);
    // As sigma reads it from a pixel.
    this.#items.bits[from + POINTER] = packed((index >>> 16) & 255, (index >>> 8) & 255, index & 255);
    this.#stale = true;
  }

  /** Leaves a place empty. */
  protected hide(place: number): void {
    this.#items.numbers.fill(0, place * ITEM_SIZE, (place + 1) * ITEM_SIZE);
    this.#stale = true;
  }

  render(params: RenderParams): void {
    if (this.#items.count === 0 || this.#gl.isContextLost()) return;
    this.#draw(params, null);
    const pickingBuffer = this.#pickingBuffer;
    if (pickingBuffer === null) return;
    const pixelRatio = params.pixelRatio / params.downSizingRatio;
    this.#picking.later(this, () => this.#draw({ ...params, pixelRatio }, pickingBuffer));
  }

  kill(): void {
    for (const { program } of this.#compiled.values()) this.#gl.deleteProgram(program);
    this.#gl.deleteTexture(this.#texture);
    this.#still?.kill();
  }

  #draw(params: RenderParams, buffer: WebGLFramebuffer | null): void {
    const gl = this.#gl;
    gl.viewport(0, 0, params.width * params.pixelRatio, params.height * params.pixelRatio);
    gl.enable(gl.BLEND);
    if (this.#still !== undefined) this.#drawStill(this.#still, params, buffer);
    else this.#drawItems(params, buffer);
  }

  #drawStill(still: Still, params: RenderParams, buffer: WebGLFramebuffer | null): void {
    if (buffer !== null) still.pick(this.#items, params, buffer);
    else {
      still.show(this.#items, params, this.#stale);
      this.#stale = false;
    }
  }

  #drawItems(params: RenderParams, buffer: WebGLFramebuffer | null): void {
    const gl = this.#gl;
    const { program, locations } = this.#programFor(buffer !== null);
    // biome-ignore lint/correctness/useHookAtTopLevel: WebGL's, no hook of React.
    gl.useProgram(program);
    for (const [name, value] of Object.entries(this.#drawing.uniforms(params)))
      setUniform(gl, locations.get(name) ?? null, value);
    this.#bindItems();
    gl.bindFramebuffer(gl.FRAMEBUFFER, buffer);
    gl.drawArrays(gl.TRIANGLES, 0, this.#items.count * this.#drawing.vertices);
  }

  #bindItems(): void {
    const gl = this.#gl;
    this.#texture ??= gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, this.#texture);
    if (!this.#stale) return;
    this.#stale = false;
    const { bits } = this.#items;
    const [width, height] = [(ROW * ITEM_SIZE) / 4, bits.length / (ROW * ITEM_SIZE)];
    const { TEXTURE_2D, RGBA32UI, RGBA_INTEGER, UNSIGNED_INT } = gl;
    gl.texImage2D(TEXTURE_2D, 0, RGBA32UI, width, height, 0, RGBA_INTEGER, UNSIGNED_INT, bits);
    gl.texParameteri(TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
    gl.texParameteri(TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  }

  #programFor(picking: boolean): Compiled {
    const { vertices, vertexShader, fragmentShader } = this.#drawing;
    const head = `${picking ? "#define PICKING_MODE\n" : ""}#define ITEM_VERTICES ${vertices}\n`;
    const compiled =
      this.#compiled.get(picking) ?? compile(this.#gl, head + ITEMS + vertexShader, head + fragmentShader);
    this.#compiled.set(picking, compiled);
    return compiled;
  }
}

function itemsOf(count: number): Items {
  const numbers = new Float32Array(Math.ceil(count / ROW) * ROW * ITEM_SIZE);
  return { count, numbers, bits: new Uint32Array(numbers.buffer) };
}

function setUniform(gl: WebGL2RenderingContext, at: WebGLUniformLocation | null, value: ArrayLike<number>): void {
  const numbers = Float32Array.from(value);
  if (numbers.length === 9) gl.uniformMatrix3fv(at, false, numbers);
  else if (numbers.length === 3) gl.uniform3fv(at, numbers);
  else if (numbers.length === 2) gl.uniform2fv(at, numbers);
  else gl.uniform1fv(at, numbers);
}

const colors = new Map<string, number>();

/** A colour's bytes as one number; there are few different ones. */
function bitsOf(color: string): number {
  const known = colors.get(color);
  if (known !== undefined) return known;
  const [red, green, blue] = rgbOf(color);
  const bits = packed(red * 255, green * 255, blue * 255);
  colors.set(color, bits);
  return bits;
}

function packed(red: number, green: number, blue: number): number {
  return (Math.round(red) | (Math.round(green) << 8) | (Math.round(blue) << 16) | (255 << 24)) >>> 0;
}

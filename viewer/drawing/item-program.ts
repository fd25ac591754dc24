/**
 * A program for sigma that draws all entities, or all edges, in one go.
 *
 * Sigma's own programs draw every item as an instance of a few vertices. Graphics cards leave most of themselves idle on instances so
 * small, and a browser without one takes each for a drawing of its own. Here all vertices are one run: the shader finds its item's
 * numbers in a texture, by the number of the vertex. The texture is filled again when items have changed, not in every frame, and
 * shaders are compiled when there is something to draw with them.
 */
import type { RenderParams } from "sigma/types";
import { emptyItems, ITEM_SIZE, type Items, POINTER, packed, ROW } from "./items.ts";
import type { Picking } from "./picking.ts";
import { type Compiled, compile } from "./shader.ts";
import { isSoftware } from "./software.ts";
import { type Painting, Still } from "./still.ts";

type Gl = WebGLRenderingContext | WebGL2RenderingContext;

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
  #items = emptyItems(0);
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
    this.#items = emptyItems(count);
    this.#stale = true;
  }

  /** The items, to put some in their place; `find` ends each. */
  protected get items(): Items {
    return this.#items;
  }

  /** Says by which number the pointer finds the item in a place. */
  protected find(place: number, index: number): void {
    // As sigma reads it from a pixel.
    this.#items.bits[place * ITEM_SIZE + POINTER] = packed((index >>> 16) & 255, (index >>> 8) & 255, index & 255);
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

function setUniform(gl: WebGL2RenderingContext, at: WebGLUniformLocation | null, value: ArrayLike<number>): void {
  const numbers = Float32Array.from(value);
  if (numbers.length === 9) gl.uniformMatrix3fv(at, false, numbers);
  else if (numbers.length === 3) gl.uniform3fv(at, numbers);
  else if (numbers.length === 2) gl.uniform2fv(at, numbers);
  else gl.uniform1fv(at, numbers);
}

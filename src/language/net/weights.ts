/**
 * Reads the file of weights that `training/export.py` writes (little-endian):
 *
 * | bytes | what |
 * | --- | --- |
 * | 4 | "RTN1" |
 * | 4 | length of the header, a multiple of 4 |
 * | 4 | checksum: FNV-1a over the 32-bit words of all that follows |
 * | … | header: JSON with labels and the tensors' names, types, shapes and offsets after the header |
 * | … | tensors, each at a multiple of 4 |
 *
 * Weights `x` are 8-bit; a row of them is multiplied with its f32 of `x.scales`.
 */
import { RedthreadError } from "../../errors.ts";

const MAGIC = 0x314e5452;
const PREFIX = 12;

/** A matrix of 8-bit weights, row by row, with a scale a row. */
export interface Quantized {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

interface TensorEntry {
  readonly name: string;
  readonly shape: readonly number[];
  readonly offset: number;
}

interface Header {
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  readonly names: readonly string[];
  readonly tensors: readonly TensorEntry[];
}

/** An opened file of weights. Asking for a tensor that is not there throws. */
export interface Weights extends Omit<Header, "tensors"> {
  matrix(name: string): Quantized;
  floats(name: string): Float32Array;
  ints(name: string): Uint32Array;
  shorts(name: string): Uint16Array;
  bytes(name: string): Uint8Array;
}

/** FNV-1a, a 32-bit word at a time. `bytes` begins at a multiple of 4. */
export function checksumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const word of new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)) {
    sum = Math.imul(sum ^ word, 0x01000193);
  }
  return sum >>> 0;
}

function damaged(why: string): RedthreadError {
  return new RedthreadError("unreadable", `the language model is damaged: ${why}`, {
    hint: "restore data/models/language.bin (git checkout data/models), or make it again as training/README.md says",
  });
}

/** The bytes at an offset that typed arrays can be laid on. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

function headerOf(bytes: Uint8Array): { readonly header: Header; readonly payload: number } {
  if (bytes.length < PREFIX) throw damaged("it is too short");
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (view.getUint32(0, true) !== MAGIC) throw damaged("it does not begin like one");
  const payload = PREFIX + view.getUint32(4, true);
  if (checksumOf(bytes.subarray(PREFIX)) !== view.getUint32(8, true)) throw damaged("its checksum is wrong");
  const header: Header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX, payload)));
  return { header, payload };
}

/** Opens a file of weights. @throws RedthreadError where it is damaged */
export function readWeights(file: Uint8Array): Weights {
  const bytes = aligned(file);
  const { header, payload } = headerOf(bytes);
  const entries = new Map(header.tensors.map((entry) => [entry.name, entry]));
  const entry = (name: string): { readonly shape: readonly number[]; readonly at: number; readonly count: number } => {
    const found = entries.get(name);
    if (!found) throw damaged(`it has no ${name}`);
    const count = found.shape.reduce((product, size) => product * size, 1);
    return { shape: found.shape, at: bytes.byteOffset + payload + found.offset, count };
  };
  const floats = (name: string): Float32Array => {
    const { at, count } = entry(name);
    return new Float32Array(bytes.buffer, at, count);
  };
  return {
    tags: header.tags,
    relations: header.relations,
    names: header.names,
    floats,
    matrix(name) {
      const { shape, at, count } = entry(name);
      const [rows = 0, columns = 0] = shape;
      return { rows, columns, values: new Int8Array(bytes.buffer, at, count), scales: floats(`${name}.scales`) };
    },
    ints(name) {
      const { at, count } = entry(name);
      return new Uint32Array(bytes.buffer, at, count);
    },
    shorts(name) {
      const { at, count } = entry(name);
      return new Uint16Array(bytes.buffer, at, count);
    },
    bytes(name) {
      const { at, count } = entry(name);
      return new Uint8Array(bytes.buffer, at, count);
    },
  };
}

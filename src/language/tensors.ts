/**
 * Files of trained numbers (little-endian), as `training/tensors.py` and `training/tensors.mjs` write them:
 *
 * | bytes | what |
 * | --- | --- |
 * | 4 | "RTN1" |
 * | 4 | length of the header, a multiple of 4 |
 * | 4 | checksum: FNV-1a over the 32-bit words of all that follows |
 * | … | header: JSON with lists of labels, and the tensors' names, shapes and offsets after the header |
 * | … | tensors, each at a multiple of 4 |
 */
import { RedthreadError } from "../errors.ts";

const MAGIC = 0x314e5452;
const PREFIX = 12;

interface TensorEntry {
  readonly name: string;
  readonly shape: readonly number[];
  readonly offset: number;
}

/** A file's header: lists of labels by name, and where the tensors are. */
interface Header {
  readonly tensors: readonly TensorEntry[];
  readonly [labels: string]: readonly unknown[];
}

/** An opened file. Asking for a tensor or a list that is not there throws. */
export interface Tensors {
  /** A list of labels. */
  labels(name: string): readonly string[];
  shape(name: string): readonly number[];
  floats(name: string): Float32Array;
  ints(name: string): Uint32Array;
  shorts(name: string): Uint16Array;
  bytes(name: string): Uint8Array;
  signed(name: string): Int8Array;
}

/** FNV-1a, a 32-bit word at a time. `bytes` begins at a multiple of 4. */
export function checksumOf(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let sum = 0x811c9dc5;
  // By index: an iterator takes ten times as long, and this is done at every start.
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
  return sum >>> 0;
}

/** The bytes at an offset that typed arrays can be laid on. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

/**
 * Opens a file of trained numbers.
 * @param file its name in `data/models`, for messages
 * @throws RedthreadError where it is damaged
 */
export function openTensors(content: Uint8Array, file: string): Tensors {
  const damaged = (why: string): RedthreadError =>
    new RedthreadError("unreadable", `the language model is damaged: ${why}`, {
      hint: `restore data/models/${file} (git checkout data/models), or make it again as training/README.md says`,
    });
  const bytes = aligned(content);
  const { header, payload } = headerOf(bytes, damaged);
  const entries = new Map(header.tensors.map((entry) => [entry.name, entry]));
  const place = (name: string): { readonly at: number; readonly count: number } => {
    const { shape, offset } = entryOf(name);
    return { at: bytes.byteOffset + payload + offset, count: shape.reduce((product, size) => product * size, 1) };
  };
  const entryOf = (name: string): TensorEntry => {
    const found = entries.get(name);
    if (found === undefined) throw damaged(`it has no ${name}`);
    return found;
  };
  const as =
    <Numbers>(numbers: new (buffer: ArrayBufferLike, at: number, count: number) => Numbers) =>
    (name: string): Numbers => {
      const { at, count } = place(name);
      return new numbers(bytes.buffer, at, count);
    };
  return {
    labels: (name) => (header[name] ?? []).map(String),
    shape: (name) => entryOf(name).shape,
    floats: as(Float32Array),
    ints: as(Uint32Array),
    shorts: as(Uint16Array),
    bytes: as(Uint8Array),
    signed: as(Int8Array),
  };
}

function headerOf(
  bytes: Uint8Array,
  damaged: (why: string) => RedthreadError,
): { readonly header: Header; readonly payload: number } {
  if (bytes.length < PREFIX) throw damaged("it is too short");
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (view.getUint32(0, true) !== MAGIC) throw damaged("it does not begin like one");
  const payload = PREFIX + view.getUint32(4, true);
  if (checksumOf(bytes.subarray(PREFIX)) !== view.getUint32(8, true)) throw damaged("its checksum is wrong");
  return { header: JSON.parse(new TextDecoder().decode(bytes.subarray(PREFIX, payload))), payload };
}

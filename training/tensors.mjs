/** Writes files of trained numbers as `src/language/tensors.ts` reads them. */
import { writeFileSync } from "node:fs";
import { checksumOf } from "../dist/language/tensors.js";

const padded = (length) => Math.ceil(length / 4) * 4;

/**
 * @param file where to
 * @param labels lists of strings by name
 * @param tensors typed arrays by name
 */
export function writeTensors(file, labels, tensors) {
  const arrays = Object.entries(tensors);
  let size = 0;
  const entries = arrays.map(([name, array]) => {
    const offset = size;
    size += padded(array.byteLength);
    return { name, shape: [array.length], offset };
  });
  const json = JSON.stringify({ ...labels, tensors: entries });
  const header = Buffer.from(json.padEnd(padded(Buffer.byteLength(json))));
  const file_ = Buffer.alloc(12 + header.length + size);
  file_.write("RTN1");
  file_.writeUInt32LE(header.length, 4);
  header.copy(file_, 12);
  arrays.forEach(([, array], at) => {
    Buffer.from(array.buffer, array.byteOffset, array.byteLength).copy(file_, 12 + header.length + entries[at].offset);
  });
  const bytes = new Uint8Array(file_);
  new DataView(bytes.buffer).setUint32(8, checksumOf(bytes.subarray(12)), true);
  writeFileSync(file, bytes);
  return bytes.length;
}

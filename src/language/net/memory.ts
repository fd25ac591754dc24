/** Lays out the kernel's memory: places are taken once, one after the other, and never given back. */
import type { LinearMemory } from "./kernel.ts";

const PAGE = 65_536;
const ALIGNMENT = 64;

/** Places in the kernel's memory, as addresses in bytes, and views of them. A view lives until more is taken. */
export interface Arena {
  readonly memory: LinearMemory;
  /** A new place of so many bytes, all zero. */
  take(bytes: number): number;
  bytes(address: number, count: number): Int8Array;
  shorts(address: number, count: number): Int16Array;
  ints(address: number, count: number): Int32Array;
  floats(address: number, count: number): Float32Array;
}

/** An empty arena. Address 0 is never given: the kernel reads it as "none". */
export function arenaOver(memory: LinearMemory): Arena {
  let next = ALIGNMENT;
  return {
    memory,
    take(bytes) {
      const address = next;
      next += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
      const missing = next - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
      return address;
    },
    bytes: (address, count) => new Int8Array(memory.buffer, address, count),
    shorts: (address, count) => new Int16Array(memory.buffer, address, count),
    ints: (address, count) => new Int32Array(memory.buffer, address, count),
    floats: (address, count) => new Float32Array(memory.buffer, address, count),
  };
}

/**
 * Bytes to text: byte order mark, then strict UTF-8, then detection, then windows-1252.
 *
 * Line ends stay as they are, so that offsets point into the decoded file; only a byte order mark is taken off.
 */
import { analyse } from "chardet";

/** Text and the encoding it was in. `replaced` counts the bytes that meant nothing and became U+FFFD. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly replaced: number;
}

/** Bytes that are looked at to tell a binary file or an encoding. */
const SAMPLE = 65_536;
/** chardet's confidence (0…100) below which its guess is worth less than windows-1252. */
const CONFIDENT = 50;

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** First bytes of files that are no text, whatever their name. */
const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["PDF", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["ZIP or Office", [0x50, 0x4b, 0x03, 0x04]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["GIF", [0x47, 0x49, 0x46, 0x38]],
  ["gzip", [0x1f, 0x8b]],
  ["Word 97 or other OLE", [0xd0, 0xcf, 0x11, 0xe0]],
  ["7-Zip", [0x37, 0x7a, 0xbc, 0xaf]],
  ["ELF", [0x7f, 0x45, 0x4c, 0x46]],
  ["RTF", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Why these bytes are no text: "binary file (PNG)"; undefined where they may be. */
export function binaryReason(bytes: Uint8Array): string | undefined {
  const magic = MAGIC.find(([, start]) => startsWith(bytes, start));
  if (magic !== undefined) return `binary file (${magic[0]})`;
  if (utf16(bytes) !== undefined) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.includes(0)) return "binary file (NUL bytes)";
  const control = sample.reduce((count, byte) => (isControl(byte) ? count + 1 : count), 0);
  return control > sample.length / 20 ? "binary file (control characters)" : undefined;
}

/**
 * The text of the bytes. Never fails: what cannot be decoded is replaced and counted.
 * `declared` is the encoding that the file itself names; it is believed where the bytes are not UTF-8.
 */
export function decode(bytes: Uint8Array, declared = ""): Decoded {
  const wide = utf16(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8", replaced: 0 };
  } catch {
    if (!/^utf/i.test(declared) && known(declared)) return decodeAs(bytes, declared);
    const damaged = decodeAs(bytes, "utf-8");
    return mostlyUtf8(damaged) ? damaged : decodeAs(bytes, guess(bytes));
  }
}

/** A sentence for people where bytes were replaced. */
export function replacementNote(decoded: Decoded): string | undefined {
  if (decoded.replaced === 0) return undefined;
  const count = decoded.replaced === 1 ? "1 byte sequence is" : `${decoded.replaced} byte sequences are`;
  return `${count} not valid ${decoded.encoding}; replaced with U+FFFD`;
}

/** What windows-1252 has at 0x80…0x9f (WHATWG Encoding Standard). */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const decoder = new TextDecoder(encoding, { fatal: false });
  // Node 20 decodes windows-1252 as ISO 8859-1 and so makes control characters of quotes and dashes.
  const text =
    decoder.encoding === "windows-1252"
      ? Buffer.from(bytes)
          .toString("latin1")
          .replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c)
      : decoder.decode(bytes);
  return { text, encoding: decoder.encoding, replaced: count(text, /\uFFFD/g) };
}

/** Text in a one-byte encoding almost never forms valid UTF-8 sequences, so one that does is damaged UTF-8. */
function mostlyUtf8(decoded: Decoded): boolean {
  return count(decoded.text, /[^\0-\x7f]/gu) >= 2 * decoded.replaced;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

/** UTF-16 by its mark, or by the NUL beside every ASCII letter. */
function utf16(bytes: Uint8Array): string | undefined {
  const marked = MARKS.find(([, mark]) => startsWith(bytes, mark));
  if (marked !== undefined) return marked[0] === "utf-8" ? undefined : marked[0];
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2));
  const nuls: [number, number] = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2 === 0 ? 0 : 1]++;
  });
  const many = sample.length * 0.35;
  const few = sample.length * 0.02;
  if (nuls[1] > many && nuls[0] <= few) return "utf-16le";
  return nuls[0] > many && nuls[1] <= few ? "utf-16be" : undefined;
}

/** The likeliest encoding, from 64 KB around the first byte that is not ASCII. */
function guess(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, first - 1_000);
  for (const { name, confidence } of analyse(bytes.subarray(from, from + SAMPLE))) {
    if (confidence < CONFIDENT) break;
    // What was not valid as UTF-8 is not UTF-8, and UTF-16 and UTF-32 were looked for before.
    if (!name.startsWith("UTF") && known(name)) return name;
  }
  return "windows-1252";
}

function known(encoding: string): boolean {
  try {
    new TextDecoder(encoding);
    return true;
  } catch {
    return false;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);
}

/** Control characters that no text holds; ESC is one of ISO-2022-JP's. */
function isControl(byte: number): boolean {
  return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) || byte === 0x7f;
}

import { refuse } from './refuse';

/** What a WebM tells beside its pictures and sound: tags, attached files, the title, its old name. */
const TOLD = [0x1254c367, 0x1941a469, 0x7ba9, 0x7384];
/** Elements whose parts are looked at; the first two may be of unknown length. */
const OPENED = [0x18538067, 0x1f43b675, 0x1549a966];

const VOID = 0xec;
const DAMAGED = 'the video is damaged or incomplete. Export it again and upload the new file.';

/**
 * Empties, in place, what a WebM tells beside its pictures and sound (M3). Every element keeps its
 * length, since others are found by their distance from the start. Read as one row of elements:
 * those that hold the others are entered, the rest passed over.
 */
export function blankWebm(fileName: string, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) {
    const id = readNumber(bytes, at, { marked: true });
    const size = id && readNumber(bytes, at + id.width, { marked: false });
    if (!id || !size) return refuse(fileName, DAMAGED);
    const content = at + id.width + size.width;
    if (OPENED.includes(id.value)) {
      at = content;
      continue;
    }
    const end = content + size.value;
    if (size.unknown || end > bytes.length) return refuse(fileName, DAMAGED);
    if (TOLD.includes(id.value)) writeVoid(bytes.subarray(at, end));
    at = end;
  }
}

interface Numeral {
  value: number;
  /** In bytes. */
  width: number;
  /** All bits are set: the length is not known. */
  unknown: boolean;
}

/** EBML's number: the zero bits before the first one tell how many bytes follow. */
function readNumber(bytes: Buffer, at: number, { marked }: { marked: boolean }): Numeral | null {
  const first = bytes[at] ?? 0;
  const width = Math.clz32(first) - 23;
  if (first === 0 || at + width > bytes.length) return null;
  const whole = BigInt(`0x${bytes.toString('hex', at, at + width)}`);
  const most = (1n << BigInt(7 * width)) - 1n;
  const bare = whole & most;
  return { value: Number(marked ? whole : bare), width, unknown: bare === most };
}

/** Makes an element of two bytes or more an empty space of the same length. */
function writeVoid(element: Buffer): void {
  const { length } = element;
  element.fill(0);
  element[0] = VOID;
  if (length < 9) {
    element[1] = 0x80 | (length - 2);
    return;
  }
  element.writeBigUInt64BE((1n << 56n) | BigInt(length - 9), 1);
}

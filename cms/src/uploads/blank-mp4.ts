import { refuse } from './refuse';

/** Where a telephone writes the place, its owner's name and the title. */
const TOLD = ['udta', 'meta', 'uuid', 'free', 'skip'];
/** Boxes of boxes in which the above may stand. */
const OPENED = ['moov', 'trak', 'mdia', 'minf', 'moof', 'traf'];

const DAMAGED = 'the video is damaged or incomplete. Export it again and upload the new file.';
const POSITIONS =
  'it has a track of positions or other readings, as action cameras write. Export it without.';

/**
 * Empties, in place, what an MP4 tells beside its pictures and sound (M3). Sizes stay, since the
 * film is found by its distance from the start of the file.
 */
export function blankMp4(fileName: string, bytes: Buffer): void {
  // Fewer than eight bytes are no box; some writers end a list of boxes with four zeros.
  for (let at = 0; at + 8 <= bytes.length;) {
    const { size, head } = measure(bytes, at);
    if (size < head || at + size > bytes.length) refuse(fileName, DAMAGED);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const content = bytes.subarray(at + head, at + size);
    if (TOLD.includes(type)) {
      bytes.write('free', at + 4, 'latin1');
      content.fill(0);
    }
    if (OPENED.includes(type)) blankMp4(fileName, content);
    if (type === 'hdlr' && content.toString('latin1', 8, 12) === 'meta') {
      refuse(fileName, POSITIONS);
    }
    at += size;
  }
}

/** A size of 1 says that eight bytes of size follow, 0 that the box goes to the end. */
function measure(bytes: Buffer, at: number): { size: number; head: number } {
  const size = bytes.readUInt32BE(at);
  if (size === 0) return { size: bytes.length - at, head: 8 };
  if (size !== 1) return { size, head: 8 };
  if (at + 16 > bytes.length) return { size: 0, head: 16 };
  return { size: Number(bytes.readBigUInt64BE(at + 8)), head: 16 };
}

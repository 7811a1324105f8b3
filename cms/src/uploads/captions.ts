import { LARGEST_CAPTIONS } from './kinds';
import { refuse } from './refuse';

const CUE_TIMES = /^(?:\d{2,}:)?\d{2}:\d{2}\.\d{3}[ \t]+-->[ \t]+(?:\d{2,}:)?\d{2}:\d{2}\.\d{3}/m;

/** Refuses captions that a browser could not show. */
export function checkCaptions(fileName: string, bytes: Buffer): void {
  if (bytes.length > LARGEST_CAPTIONS) {
    refuse(fileName, 'captions are larger than 1 MB. Is this the right file?');
  }
  const text = decode(fileName, bytes);
  if (text.includes('\0')) refuse(fileName, 'captions hold bytes that are not text.');
  if (!CUE_TIMES.test(text)) {
    refuse(
      fileName,
      'captions have no cue such as "00:01.000 --> 00:04.000". Add the spoken words.',
    );
  }
}

function decode(fileName: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(fileName, 'captions are not in UTF-8. Save them again with that encoding.');
  }
}

export interface ByteRange {
  start: number;
  /** Inclusive. */
  end: number;
}

/** The part of a file that a Range header asks for: null for all of it, 'outside' when it has none such. */
export function parseRange(header: string | undefined, size: number): ByteRange | 'outside' | null {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  const [, from = '', to = ''] = found ?? [];
  if (found === null || (from === '' && to === '')) return null;
  const start = from === '' ? Math.max(size - Number(to), 0) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < start) return null;
  return start >= size || (from === '' && Number(to) === 0) ? 'outside' : { start, end };
}

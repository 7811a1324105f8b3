import type { Picture } from '@breaking-the-chains/shared/media';
import { pictureSizePath } from '../format/media-path.ts';

/** Wide enough for what networks show; the larger sizes only weigh more. */
const SHARE_WIDTH = 1080;

/** One size of a picture for those who take no other: networks, feeds, plain text. */
export function sharePicture({ digest, sizes }: Picture) {
  const known = sizes.filter(({ format }) => format === 'webp');
  const size = known.find(({ width }) => width >= SHARE_WIDTH) ?? known.at(-1);
  if (size === undefined) return null;
  return { path: pictureSizePath(digest, size), width: size.width, height: size.height };
}

export function sharePicturePath(picture: Picture): string | null {
  return sharePicture(picture)?.path ?? null;
}

/** Where readers get files of the CMS: on the site's own host, named by digest, so that they never change. */
export const pictureSizePath = (
  digest: string,
  { width, format }: { width: number; format: string },
): string => `/media/${digest}-${width}.${format}`;

const EXTENSIONS: Readonly<Record<string, string>> = {
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'text/vtt': 'vtt',
};

/** A video or its captions; null for a kind of file that the site does not pass on. */
export function filePath({ digest, mime }: { digest: string; mime: string }): string | null {
  const extension = EXTENSIONS[mime];
  return extension === undefined ? null : `/media/${digest}.${extension}`;
}

const MEGABYTE = 1024 * 1024;

/** Bytes of the largest picture an editor may upload; what it holds is checked in uploads. */
export const LARGEST_PICTURE = 15 * MEGABYTE;
/** Bytes of the largest file of any kind, which is a video. */
export const LARGEST_FILE = 50 * MEGABYTE;
/** Characters of the largest form or JSON body; a long story is a tenth of it. */
export const LARGEST_BODY = '2mb';

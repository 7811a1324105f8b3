import * as v from 'valibot';
import { flag, oneOf, optionalText, text } from './fields.ts';
import { withId } from './with-id.ts';

/** Widths in CSS pixels that the CMS makes of each picture, as far as the original reaches. */
export const PICTURE_WIDTHS = [480, 768, 1080, 1440, 1920] as const;

const format = v.object({
  url: text,
  mime: text,
  width: v.number('has no width. Upload the picture again.'),
  height: v.number('has no height. Upload the picture again.'),
});

/** A file of Strapi's media library. `digest` is of the bytes: other bytes, other digest. */
const fileFields = {
  documentId: text,
  digest: v.pipe(
    v.string('has no digest. Upload the file again.'),
    v.regex(/^[0-9a-f]{16}$/, 'has a broken digest. Upload the file again.'),
  ),
  url: text,
  mime: text,
};

const pictureFile = v.object({
  ...fileFields,
  width: v.number('has no width. Upload the picture again.'),
  height: v.number('has no height. Upload the picture again.'),
  dominantColour: v.pipe(
    v.string('has no colour. Upload the picture again.'),
    v.regex(/^#[0-9a-f]{6}$/, 'has a broken colour. Upload the picture again.'),
  ),
  formats: v.record(v.string(), format, 'has no sizes. Upload the picture again.'),
});

export interface PictureSize {
  format: 'avif' | 'webp';
  width: number;
  height: number;
  /** Where the CMS keeps it; readers get it from the site's own host. */
  url: string;
}

function sizesOf(formats: v.InferOutput<typeof pictureFile>['formats']): PictureSize[] {
  return Object.entries(formats)
    .flatMap(([name, { url, width, height }]): PictureSize[] => {
      const kind = /^(avif|webp)-\d+$/.exec(name)?.[1];
      return kind === 'avif' || kind === 'webp' ? [{ format: kind, width, height, url }] : [];
    })
    .sort((a, b) => a.format.localeCompare(b.format) || a.width - b.width);
}

export const DEPICTS = [
  'no-person',
  'illustration',
  'adult',
  'child-not-identifiable',
  'child-identifiable',
] as const;

export const FOCUS = [
  'centre',
  'top',
  'bottom',
  'left',
  'right',
  'top-left',
  'top-right',
  'bottom-left',
  'bottom-right',
] as const;
export type Focus = (typeof FOCUS)[number];

/** Strapi's component `element.picture`: a file with what a reader must be told about it. */
export const picture = v.pipe(
  v.object({
    file: pictureFile,
    alternativeText: optionalText,
    decorative: flag,
    caption: optionalText,
    credit: text,
    licence: text,
    depicts: oneOf(DEPICTS),
    focus: v.nullish(oneOf(FOCUS), 'centre'),
  }),
  v.check(
    (value) => value.decorative || value.alternativeText !== null,
    'has no alternative text. Describe it in a sentence, or tick "decorative" (M1).',
  ),
  v.transform(({ file, alternativeText, decorative, ...rest }) => ({
    ...rest,
    id: file.documentId,
    digest: file.digest,
    width: file.width,
    height: file.height,
    dominantColour: file.dominantColour,
    sizes: sizesOf(file.formats),
    /** Empty when the picture is decorative. */
    alt: decorative ? '' : (alternativeText ?? ''),
  })),
  v.check(
    (value) => value.sizes.some((size) => size.format === 'webp'),
    'has no sizes. Upload the picture again.',
  ),
);
export type Picture = v.InferOutput<typeof picture>;

/** A video or its captions: a file that is passed on as it is. */
export const plainFile = v.pipe(
  v.object({
    ...fileFields,
    /** In kilobytes of 1000 bytes, as Strapi counts. */
    size: v.nullish(v.number(), null),
  }),
  v.transform(withId),
);
export type PlainFile = v.InferOutput<typeof plainFile>;

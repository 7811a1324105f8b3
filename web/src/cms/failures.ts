/** The CMS says for certain that there is no such document. */
export class NotFound extends Error {
  override name = 'NotFound';
}

/** It was there and is gone for good: a document taken down, or a position the feed no longer has. */
export class Gone extends Error {
  override name = 'Gone';
}

/** The CMS gave no usable answer; what we have stays as it is, and we ask again later. */
export class CmsAway extends Error {
  override name = 'CmsAway';
}

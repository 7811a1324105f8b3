/** For the site: what is published. */
export const READ_TOKEN_NAME = 'web-read';
/** For previews: drafts too. */
export const PREVIEW_TOKEN_NAME = 'web-preview';

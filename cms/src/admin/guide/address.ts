/** Where the guide is, within the admin. */
export const GUIDE = '/guide';

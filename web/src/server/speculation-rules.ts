/** A link that a reader is about to follow is fetched ahead; files and other hosts are not. */
const where = { and: [{ href_matches: '/*' }, { not: { href_matches: '/media/*' } }] };

/** Inside the page: as a file of its own it took a connection from the page's picture and font. */
export const SPECULATION_RULES = JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] });

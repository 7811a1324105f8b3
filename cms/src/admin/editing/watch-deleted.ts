type Fetch = typeof window.fetch;

const MISSING = 404;
const DOCUMENT = /\/content-manager\/collection-types\/[^/]+\/[^/]+$/;

/**
 * Strapi asks for a document once more when it has just been deleted, while its form is still being
 * left, and would tell the person "Not Found". `leaving` ends when the form is gone.
 */
export function watchDeleted(leaving: () => Promise<void>, plain: Fetch): Fetch {
  const deleted = new Map<string, Promise<void>>();
  return async (input, init) => {
    const response = await plain(input, init);
    if (typeof input !== 'string') return response;
    const { pathname } = new URL(input, 'http://cms.invalid');
    if (init?.method === 'DELETE' && response.ok && DOCUMENT.test(pathname)) {
      const left = leaving();
      deleted.set(pathname, left);
      void left.then(() => deleted.delete(pathname));
    } else if (response.status === MISSING) {
      await deleted.get(pathname);
    }
    return response;
  };
}

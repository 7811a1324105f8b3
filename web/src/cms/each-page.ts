/** A list of the CMS from its first page to its last. */
export async function eachPage<Item>(
  fetchPage: (page: number) => Promise<{ items: Item[]; pageCount: number }>,
  told: (items: Item[]) => void,
): Promise<void> {
  for (let page = 1, pageCount = 1; page <= pageCount; page += 1) {
    const listing = await fetchPage(page);
    told(listing.items);
    pageCount = listing.pageCount;
  }
}

/** All of a list that is short enough to stand on one page of the site. */
export async function allOf<Item>(
  fetchPage: (wanted: { page: number }) => Promise<{ items: Item[]; pageCount: number }>,
): Promise<Item[]> {
  const all: Item[] = [];
  await eachPage(
    (page) => fetchPage({ page }),
    (items) => void all.push(...items),
  );
  return all;
}

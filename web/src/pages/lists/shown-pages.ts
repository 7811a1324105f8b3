const AROUND = 1;
/** Lists up to here show each of their pages. */
const FEW = 7;

/** The pages to link to: the first, the last and those around this one; null where some are left out. */
export function shownPages(page: number, pageCount: number): (number | null)[] {
  const all = Array.from({ length: pageCount }, (_, place) => place + 1);
  if (pageCount <= FEW) return all;
  const shown = all.filter(
    (one) => one === 1 || one === pageCount || Math.abs(one - page) <= AROUND,
  );
  return shown.flatMap((one, place) => {
    const before = shown[place - 1] ?? one - 1;
    if (one - before === 1) return [one];
    // A gap of one page is no shorter than that page.
    return [one - before === 2 ? one - 1 : null, one];
  });
}

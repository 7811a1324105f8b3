const SCALES: Readonly<Record<string, number>> = {
  K: 1e3,
  k: 1e3,
  M: 1e6,
  m: 1e6,
  B: 1e9,
  bn: 1e9,
  T: 1e12,
};

const SHOWN = /^[^\p{L}\d]{0,2}(\d[\d.,\s]*?)\s*(K|k|M|m|B|bn|T)?\s*(?:\+|%|[A-Z]{3}|\s)*$/u;

/** The number that a shown figure stands for: "27.6M", "15,000+", "150B USD"; null for anything else. */
export function shownNumber(shown: string): number | null {
  const [, digits, scale] = SHOWN.exec(shown.trim()) ?? [];
  if (digits === undefined) return null;
  // Exactly three digits behind a separator are thousands, any other number of them a fraction.
  const plain = digits.replace(/[.,\s](?=\d{3}(?!\d))/g, '').replace(',', '.');
  const value = Number(plain) * (scale === undefined ? 1 : (SCALES[scale] ?? 1));
  return Number.isFinite(value) ? value : null;
}

// "billion" is not among them: it is 10⁹ in English and 10¹² in French and Spanish.
const SCALES: Readonly<Record<string, number>> = {
  ...scale(1e3, 'K k mil ألف ألفا ألفاً آلاف'),
  ...scale(1e6, 'M m million millions millón millones مليون مليونا مليوناً ملايين'),
  ...scale(1e9, 'B bn Md Mds milliard milliards مليار مليارا ملياراً مليارات'),
  ...scale(1e12, 'T'),
};

function scale(value: number, words: string): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]));
}

const SHOWN = new RegExp(
  String.raw`^[^\p{L}\d]{0,2}(\d[\d.,\s]*?)\s*(${Object.keys(SCALES).join('|')})?\s*(?:\+|%|\p{Sc}|[A-Z]{3}|\s)*$`,
  'u',
);

/** The number that a shown figure stands for: "27.6M", "15,000+", "150B USD"; null for anything else. */
export function shownNumber(shown: string): number | null {
  const [, digits, word] = SHOWN.exec(withWesternDigits(shown.trim())) ?? [];
  if (digits === undefined) return null;
  // Exactly three digits behind a separator are thousands, any other number of them a fraction.
  const plain = digits.replace(/[.,\s](?=\d{3}(?!\d))/g, '').replace(',', '.');
  const value = Number(plain) * (word === undefined ? 1 : (SCALES[word] ?? 1));
  return Number.isFinite(value) ? value : null;
}

const ARABIC_ZERO = 0x660;

/** An editor's Arabic digits and signs (٠–٩ ٫ ٬ ٪) as the western ones that they stand for. */
function withWesternDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('٪', '%');
}

/** In the order we prefer them where the reader accepts several equally. */
export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Browsers send a handful of different values; this keeps their answers. */
const known = new Map<string, Encoding>();
const MOST_KNOWN = 100;

/** The encoding to send for a request's Accept-Encoding; identity where nothing else is accepted. */
export function negotiate(accepted: string | null | undefined): Encoding {
  if (accepted === null || accepted === undefined || accepted === '') return 'identity';
  const before = known.get(accepted);
  if (before !== undefined) return before;
  const chosen = choose(accepted);
  if (known.size < MOST_KNOWN && accepted.length < 200) known.set(accepted, chosen);
  return chosen;
}

function choose(accepted: string): Encoding {
  const weights = new Map(accepted.split(',').map(weightOf));
  const anyOther = weights.get('*') ?? 0;
  const weight = (encoding: Encoding): number => {
    if (encoding === 'identity') return weights.get('identity') ?? 0.0001;
    return weights.get(encoding) ?? anyOther;
  };
  const best = ENCODINGS.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  return weight(best) > 0 ? best : 'identity';
}

function weightOf(item: string): [string, number] {
  const [name = '', ...parameters] = item
    .trim()
    .toLowerCase()
    .split(/\s*;\s*/);
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  const value = weight === undefined ? 1 : Number(weight.slice(2));
  return [name, Number.isFinite(value) ? Math.min(Math.max(value, 0), 1) : 0];
}

import { numberFormat } from './formatters.ts';
import { onlyNumber } from './shown-number.ts';

interface Amount {
  /** As it is written, such as "28 مليون". */
  shown: string;
  /** The number in full. */
  value: number;
  qualifier?: unknown;
}

/** An amount as it is shown, with its number put right where the number in full says another. */
export function amountInStep(amount: Amount, locale: string): string {
  const known = onlyNumber(amount.shown);
  if (known === null || agree(known, amount)) return amount.shown;
  const style = known.isScaled
    ? ({ notation: 'compact', maximumFractionDigits: 1 } as const)
    : { maximumFractionDigits: 2 };
  return known.before + numberFormat(locale, style).format(amount.value) + known.after;
}

/** "28M" is 27.6 million too, "15,000+" is 15,234, and 89% may be kept as 0.89. */
function agree(
  { value, step }: { value: number; step: number },
  { value: full, qualifier }: Amount,
) {
  const difference = full - value;
  if (qualifier === 'at-least' && difference >= 0) return difference < step;
  if (qualifier === 'at-most' && difference <= 0) return -difference < step;
  const isShare = Math.abs(full * 100 - value) <= step / 2;
  return isShare || Math.abs(difference) <= (step / 2) * (1 + 1e-9);
}

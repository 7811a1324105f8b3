export interface ShownParts {
  amount: string;
  /** The words after the number, shown smaller; null where there are none. */
  unit: string | null;
}

/** "150 billion US$" is a large number and small words; "1 in 4" stays whole. */
export function shownParts(displayValue: string): ShownParts {
  const [, amount, unit] = /^(\S*\d(?:[\d.,\s]*\d)?\S*)\s+(\D+)$/u.exec(displayValue.trim()) ?? [];
  return amount === undefined || unit === undefined
    ? { amount: displayValue, unit: null }
    : { amount, unit };
}

/** Signs beside digits stay at their side: "15,000+" is no "+15,000" among Arabic words. */
export function directionOfShown(amount: string): 'ltr' | 'rtl' {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(amount) ? 'rtl' : 'ltr';
}

/** How large a number may stand in its column, by its length. */
export function sizeOf(amount: string): 'short' | 'medium' | 'long' | 'unbroken' {
  if (amount.length <= 5) return 'short';
  if (amount.length <= 7) return 'medium';
  return amount.length <= 11 || amount.includes(' ') ? 'long' : 'unbroken';
}

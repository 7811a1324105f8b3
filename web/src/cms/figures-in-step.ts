import { amountInStep } from '../format/amount-in-step.ts';

/**
 * F4: one edit corrects a figure everywhere, also where its words are not translated again yet. The
 * number in full is one for all languages, the number as it is shown is written in each: of an
 * answer in another language than the one figures are first written in, whatever it shows is put in
 * step with the number in full.
 */
export function figuresInStep(answer: unknown, locale: string): unknown {
  if (Array.isArray(answer)) return answer.map((one) => figuresInStep(one, locale));
  if (typeof answer !== 'object' || answer === null) return answer;
  const entries = Object.entries(answer).map(([key, value]) => [key, figuresInStep(value, locale)]);
  const thing: Record<string, unknown> = Object.fromEntries(entries);
  const { displayValue: shown, numericValue: value, qualifier } = thing;
  if (typeof shown !== 'string' || typeof value !== 'number') return thing;
  const now = amountInStep({ shown, value, qualifier }, locale);
  return now === shown ? thing : { ...thing, displayValue: now, spokenText: null };
}

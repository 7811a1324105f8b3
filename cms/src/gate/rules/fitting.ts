import { patternWords } from '../../edit-view/pattern-words';
import { isSlug } from '../../slugs/slug';
import { SITE, stops, type Limits, type Rule } from '../rule';

/** Has a rule with better words. */
const ELSEWHERE = ['anchor'];

/** Strapi refuses what does not fit its field, some of it only at a publish: who writes is told before. */
export const fitting: Rule = ({ uid, values, limits, path }) =>
  Object.entries(limits).flatMap(([name, limit]) => {
    if (ELSEWHERE.includes(name)) return [];
    const message = misfit(values[name], limit, patternWords(uid, name));
    if (message === null) return [];
    return [stops(SITE, { path: [...path, name], message, found: `${name}: ${message}` })];
  });

function misfit(value: unknown, limit: Limits, words: string): string | null {
  if (typeof value === 'string' && value !== '') return textMisfit(value, limit, words);
  if (typeof value === 'number') return sizeMisfit(value, limit);
  return Array.isArray(value) && value.length > 0 ? countMisfit(value.length, limit) : null;
}

function textMisfit(text: string, { maxLength, regex, isAddress }: Limits, words: string) {
  if (maxLength !== undefined && text.length > maxLength) {
    return `This is too long: ${text.length} characters, and ${maxLength} fit. Shorten it.`;
  }
  if (isAddress ? isSlug(text) : regex === undefined || patternOf(regex).test(text)) return null;
  return words;
}

function sizeMisfit(value: number, { min, max }: Limits): string | null {
  if (min !== undefined && value < min) return `This is too small. It is at least ${min}.`;
  return max !== undefined && value > max ? `This is too large. It is at most ${max}.` : null;
}

function countMisfit(count: number, { min, max }: Limits): string | null {
  if (min !== undefined && count < min) return `These are too few. Add some, up to ${min}.`;
  return max !== undefined && count > max ? `These are ${count}. Keep at most ${max}.` : null;
}

const patterns = new Map<string, RegExp>();

/** Judged after every pause of somebody who types: each is made once. */
function patternOf(regex: string): RegExp {
  const known = patterns.get(regex) ?? new RegExp(regex);
  patterns.set(regex, known);
  return known;
}

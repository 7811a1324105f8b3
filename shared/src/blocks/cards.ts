import * as v from 'valibot';
import { anchor, filledListOf, oneOf, optionalText, text } from '../fields.ts';

export const CARD_ICONS = [
  'promise',
  'route',
  'threshold',
  'hand',
  'shield',
  'voice',
  'book',
  'home',
  'light',
] as const;

export const cardsBlock = v.object({
  anchor,
  heading: optionalText,
  introduction: optionalText,
  cards: filledListOf(
    v.object({ icon: v.nullish(oneOf(CARD_ICONS), null), title: text, text }),
    'a card',
  ),
});

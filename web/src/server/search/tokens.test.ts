import { expect, test } from 'vitest';
import { collectGarbage } from '../../collect-garbage.ts';
import { tokensOf } from './tokens.ts';

const words = (text: string) => tokensOf(text).map(({ word }) => word);
const pieces = (text: string) => tokensOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['accents and case', 'Éducation À l’École', ['education', 'a', 'l', 'ecole']],
  ['accents as marks of their own', 'e\u0301cole', ['ecole']],
  [
    'letters that Unicode keeps whole',
    'Straße Œuvre Łódź ıŞık',
    ['strasse', 'oeuvre', 'lodz', 'isik'],
  ],
  ['ligatures and wide letters', 'ﬁnd ＡＢＣ', ['find', 'abc']],
  ['soft hyphens', 'traf\u00adfick\u00ading', ['trafficking']],
  ['numbers', '15,000+ or 28M', ['15', '000', 'or', '28m']],
  ['numbers that come apart', '½', ['1', '2']],
  ['Arabic harakat and tatweel', 'مُحَمَّد مـحـمـد', ['محمد', 'محمد']],
  [
    'Arabic alef, ya, ta marbuta and hamza',
    'أحمد إحمد آحمد ٱحمد على علي مدرسة شاطئ',
    [...['احمد', 'احمد', 'احمد', 'احمد'], ...['علي', 'علي', 'مدرسه', 'شاطي']],
  ],
  ['the Arabic article', 'الأطفال والأطفال للأطفال أطفال', ['اطفال', 'اطفال', 'اطفال', 'اطفال']],
  ['Arabic ligatures', 'سلامﷲ ﻻ', ['سلامالله', 'لا']],
  ['Arabic and Persian digits', '٢٨ ۲۸', ['28', '28']],
  ['Chinese and Japanese', '儿童 子どもたち', ['儿', '童', '子', 'と', 'も', 'た', 'ち']],
  ['mixed scripts', 'UNICEF中国2024年', ['unicef', '中', '国', '2024', '年']],
  ['emoji', '👩‍👧‍👦 home 🏠️ 1️⃣', ['home', '1']],
  ['nothing but signs', '"*(){}^:-', []],
])('%s are folded', (_what, text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  ['👩‍👧 Déjà vu', ['Déjà', 'vu']],
  ['مُحَمَّدٌ، الأَطْفال', ['مُحَمَّدٌ', 'الأَطْفال']],
  ['a ﬁne e\u0301cole\u0301.', ['a', 'ﬁne', 'e\u0301cole\u0301']],
  ['½ kg', ['½', '½', 'kg']],
  ['中国', ['中', '国']],
])('each word knows its place in the original: %s', (text, expected) => {
  expect(pieces(text)).toEqual(expected);
});

test('letters of a script without spaces know that they stand together', () => {
  expect(tokensOf('中国 日 a中').map(({ joined }) => joined)).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
});

test('a word that is remembered does not hold the text in which it stood', async () => {
  await collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let number = 0; number < 40; number += 1) {
    const text = `${'. '.repeat(500_000)}développementales${number}`;
    expect(tokensOf(text)).toHaveLength(1);
  }
  await collectGarbage();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(10_000_000);
});

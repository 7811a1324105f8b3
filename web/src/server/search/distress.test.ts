import { expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../format/locale.ts';
import { seeksHelp } from './distress.ts';
import { DISTRESS } from './distress-words.ts';

const WRITTEN = ['policy', 'hope', 'story', 'peut'];
const isWritten = (word: string) => WRITTEN.includes(word);
const seeks = (query: string, locale: Locale = 'en') => seeksHelp(query, locale, isWritten);

test.each([
  ...['help', 'HELP!', 'helpline', 'where to get help', 'Childline', 'police', '999', '116 000'],
  ...['staying safe', 'am i being trafficked', 'my uncle hurts me', 'he touches me', 'raped'],
  ...['I want to die', 'self-harm', 'suicidal', 'they took my passport', "i can't leave", 'abused'],
  ...['i am scared', 'who can i tell', 'somebody is forcing me', 'report abuse'],
  ...['worried about a friend', 'being blackmailed', 'i was forced to work', 'forced to marry'],
  ...['they sold me', 'they are selling me', "they won't let me go", 'not allowed to leave'],
  ...['i cut myself'],
])('"%s" is a search of somebody who may need help', (query) => {
  expect(seeks(query)).toBe(true);
});

test.each([
  'polise',
  'helplnie',
  'suicde',
  'emergancy',
  'traficked',
  'abusse',
  'i am scarred of him',
])('"%s" is understood although it is mistyped', (query) => {
  expect(seeks(query)).toBe(true);
});

test.each([
  ...['trafficking', 'human trafficking', 'forced labour', 'children', 'debt', 'statistics'],
  ...['28 million', 'policy', 'hope', 'school', 'rescue', 'operation', 'unicef', 'about', ''],
  ...['forced marriage', 'travail forcé', 'mariage forcé', 'trabajo forzoso', 'العمل القسري'],
])('"%s" is a search for something to read', (query) => {
  expect(seeks(query)).toBe(false);
});

test.each([
  ...(
    [
      ...['aide', 'J’ai peur', 'il me frappe', 'numéro d’urgence', 'violée', 'urgense'],
      ...["on m'a vendue", 'je suis forcée de travailler', 'ils ne me laissent pas partir'],
    ] as const
  ).map((query) => ['fr', query] as const),
  ...(
    [
      ...['ayuda', 'tengo miedo', 'policía', 'me hacen daño', 'suicidio', 'emergensia'],
      ...['me vendieron', 'me obligan a trabajar', 'me obligan a casarme', 'no me dejan salir'],
    ] as const
  ).map((query) => ['es', query] as const),
  ...(
    [
      'المساعدة',
      'أنا خائفة',
      'الشرطة',
      'رقم الطوارئ',
      'أريد أن أموت',
      'مساعده',
      'انا ضحيه',
      ...['باعوني', 'إنهم يبيعونني', 'أُجبرت على العمل', 'أجبروني على الزواج', 'أجرح نفسي'],
      ...['لا يسمحون لي بالمغادرة', 'لن يتركونني أذهب'],
    ] as const
  ).map((query) => ['ar', query] as const),
])('in %s "%s" is a search of somebody who may need help', (locale, query) => {
  expect(seeks(query, locale)).toBe(true);
});

test('need does not choose the language of the page', () => {
  for (const query of ['help', 'ayuda', 'j’ai peur', 'مساعدة']) {
    expect(LOCALES.map((locale) => seeks(query, locale))).toEqual([true, true, true, true]);
  }
});

test('every phrase of the lists is found as it stands there', () => {
  for (const locale of LOCALES) {
    const lost = DISTRESS[locale].filter((phrase) => !seeks(phrase.replaceAll('*', ''), locale));
    expect(lost).toEqual([]);
  }
});

test('no phrase of a list stands there for nothing, another being in it', () => {
  const isWithin = (phrase: string, other: string) => {
    const [words, pieces] = [phrase.split(' '), other.split(' ')];
    return words.some((_, place) =>
      pieces.every((piece, offset) => {
        const word = words[place + offset] ?? '';
        return word === piece || (piece.endsWith('*') && word.startsWith(piece.slice(0, -1)));
      }),
    );
  };
  for (const locale of LOCALES) {
    const all = DISTRESS[locale];
    const dead = all.filter((one) => all.some((other) => other !== one && isWithin(one, other)));
    expect(dead).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  }
});

import { expect, test } from 'vitest';
import type { LANGUAGES } from '../locales/names';
import { findLanguage } from './find';

const find = (text: string, locale = 'en') => findLanguage([{ path: ['text'], text }], locale);
const ids = (text: string, locale = 'en') => find(text, locale).map(({ id }) => id);

test('a finding has its sentence, its place in it, the words to write and what to do', () => {
  const text = 'First one.\nIt is  “theirs”: child porn. Last one.';
  const path = ['blocks', '3', 'text'];
  const [found] = findLanguage([{ path, text }], 'en');
  expect(found).toEqual({
    id: 'L-child-pornography',
    level: 'stops-unless-overridden',
    path,
    excerpt: 'It is  “theirs”: child porn.',
    start: 17,
    end: 27,
    matched: 'child porn',
    preferred: ['child sexual abuse material'],
    message: 'Instead of “child porn”, write “child sexual abuse material”.',
  });
  expect(found?.excerpt.slice(found.start, found.end)).toBe('child porn');
});

test('findings come in the order of the texts and of the words', () => {
  const texts = [
    { path: ['standfirst'], text: 'Victims of child sex tourism. They were rescued.' },
    { path: ['title'], text: 'A slave' },
  ];
  expect(findLanguage(texts, 'en').map(({ matched }) => matched)).toEqual([
    ...['Victims', 'child sex tourism', 'rescued'],
    'slave',
  ]);
});

test.each([
  'She calls the Modern Slavery & Rescue Helpline.',
  'They told of Operation Rescue in May.',
  'Operation Rescue',
  'The Optional Protocol on the Sale of Children, Child Prostitution and Child Pornography is a treaty.',
  'The International Rescue Committee works there.',
  'They asked the Anti-Slave Society of Birmingham for its papers.',
])('the name in "%s" is skipped', (text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  ['Rescue came late.', 'L-rescue'],
  ['Rescued From The Sea', 'L-rescue'],
  ['RESCUED AT SEA', 'L-rescue'],
  ['Child Pornography Is Not the Word', 'L-child-pornography'],
  ['Report Child Pornography', 'L-child-pornography'],
  ['They sold Child Porn.', 'L-child-pornography'],
  ['In London, Child Prostitution is a crime.', 'L-child-prostitution'],
])('the capitals in "%s" make no name', (text, id) => {
  expect(ids(text)).toContain(id);
});

test.each([
  'He said “child porn”.',
  'He said "I was a slave. They rescued me" and left.',
  'Il a dit « child porn ».',
  'See https://example.org/child-porn for the law.',
])('the words of others in "%s" are skipped', (text) => {
  expect(find(text)).toEqual([]);
});

test('a quotation mark that is never closed hides nothing', () => {
  expect(ids('He had “child porn.\nThey were “slaves.')).toEqual([
    'L-child-pornography',
    'L-slave',
  ]);
});

test.each(['child\u00ADporn', 'childporn', 'achild porn', 'child pornó'])(
  'only whole words count, unlike in "%s"',
  (text) => expect(find(text)).toEqual([]),
);

test.each([
  'CHILD PORN',
  'child\u00A0porn',
  'child-porn',
  'chi\u00ADld porn',
  'child\nporn'.replace('\n', ' '),
])('"%s" is found however it is written', (text) =>
  expect(ids(text)).toEqual(['L-child-pornography']),
);

test('letters and marks apart are the letters', () => {
  expect(ids('Une pe\u0301dopornographie.', 'fr')).toEqual(['L-child-pornography']);
});

test('every language of the site has a table, and what stops in one stops in all', () => {
  const stopping = {
    en: 'child prostitution, child porn, child sex tourism, white slavery. In partnership with UNICEF. The girl consented to the abuse.',
    fr: 'prostitution enfantine, pédopornographie, tourisme sexuel impliquant des enfants, traite des blanches. En partenariat avec l’UNICEF. La fille a consenti à l’exploitation.',
    es: 'prostitución infantil, pornografía infantil, turismo sexual infantil, trata de blancas. En colaboración con UNICEF. La niña consintió la explotación.',
    ar: 'بغاء الأطفال، المواد الإباحية للأطفال، السياحة الجنسية للأطفال، الرقيق الأبيض. بالشراكة مع اليونيسف. وافقت الطفلة على الاستغلال.',
  } satisfies Record<keyof typeof LANGUAGES, string>;
  for (const [locale, text] of Object.entries(stopping)) {
    const found = find(text, locale).filter(({ level }) => level === 'stops-unless-overridden');
    expect(found.map(({ id }) => id).sort(), locale).toEqual([
      ...['L-child-pornography', 'L-child-prostitution', 'L-child-sex-tourism', 'L-consent'],
      ...['L-unicef', 'L-white-slavery'],
    ]);
  }
});

test('a region speaks its language, and a language without a table has no findings', () => {
  expect(ids('child porn', 'en-GB')).toEqual(['L-child-pornography']);
  expect(ids('child porn', 'de')).toEqual([]);
});

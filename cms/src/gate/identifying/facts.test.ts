import { expect, test } from 'vitest';
import { findAge } from './ages';
import { findClosePeople } from './close-people';
import { findDay } from './days';
import { isSmallerThanCountry } from './places';

test.each([
  ...['Nepal', 'the Philippines', 'Côte d’Ivoire', 'Myanmar (Burma)', 'Burma', 'USA', 'DR Congo'],
  ...['Southeast Asia', 'South-Eastern Asia', 'West Africa', 'Western Africa', 'Worldwide', 'Asia'],
  ...['Ghana and Togo', 'Nepal, South Asia', 'Asie du Sud-Est', 'Ghana, África occidental'],
  ...['Türkiye', 'Turkey', 'جنوب شرق آسيا', 'نيبال', 'les Philippines', 'El Salvador'],
])('T4: %s is a country or larger', (place) => {
  expect(isSmallerThanCountry(place)).toBe(false);
});

test.each(['Accra', 'Northern Ghana', 'Accra, Ghana', 'a village in Nepal', 'أكرا', 'London'])(
  'T4: %s is smaller than a country',
  (place) => {
    expect(isSmallerThanCountry(place)).toBe(true);
  },
);

test.each([
  ['en', 'It was 3 May 2024 when', '3 May'],
  ['en', 'On May 3rd they came', 'May 3rd'],
  ['en', 'On the 21st of December', '21st of December'],
  ['en', 'Since 2024-05-03.', '2024-05-03'],
  ['en', 'Since 3/5/2024.', '3/5/2024'],
  ['fr', 'Le 1er février, ils', '1er février'],
  ['es', 'El 3 de mayo vinieron', '3 de mayo'],
  ['ar', 'في ٣ مايو جاءوا', '3 مايو'],
  ['ar', 'في 3 أيار جاءوا', '3 أيار'],
])('T4: in %s, "%s" holds a day', (locale, text, day) => {
  expect(findDay(text, locale)).toBe(day);
});

test.each([
  ['en', 'In May 2024 they may 3 times have come.'],
  ['en', 'For three years, 16 hours a day, from 2021 to 2024.'],
  ['fr', 'En mai 2024, pendant 3 ans.'],
  ['es', 'En mayo de 2024.'],
  ['ar', 'في مايو 2024.'],
])('T4: in %s, "%s" holds none', (locale, text) => {
  expect(findDay(text, locale)).toBeNull();
});

test.each([
  ['en', 'My uncle promised', 'uncle'],
  ['en', 'She was in Grade 7', 'grade 7'],
  ['en', 'near Accra Girls School', 'Accra Girls School'],
  ['en', 'her old school', 'her old school'],
  ['fr', 'Sa grand-mère disait', 'grand-mere'],
  ['fr', 'Sa sœur', 'soeur'],
  ['es', 'Su tía prometió', 'tia'],
  ['ar', 'قالت أمها إن', 'امها'],
  ['ar', 'ومعلمتها قالت', 'ومعلمتها'],
])('T4: in %s, "%s" speaks of family or school', (locale, text, found) => {
  expect(findClosePeople(text, locale)).toBe(found);
});

test.each([
  ['en', 'Her wages would keep the family going; she never went to school again.'],
  ['fr', 'Son salaire ferait vivre la famille. Une fille, des fils de fer.'],
  ['es', 'La familia no podía ir a la escuela. Materias primas y prima.'],
  ['ar', 'أجرها سيعيل الأسرة وصار بوسعها أن تكون طفلة'],
])('T4: in %s, "%s" does not', (locale, text) => {
  expect(findClosePeople(text, locale)).toBeNull();
});

test.each([
  ['en', 'I was 14 when', 'was 14'],
  ['en', 'a 14-year-old', '14-year-old'],
  ['fr', 'Elle avait 14 ans', 'avait 14 ans'],
  ['es', 'Tenía 14 años', 'tenia 14 anos'],
  ['ar', 'كان عمرها ١٤ عاما', 'عمرها 14'],
])('T4: in %s, "%s" tells an age', (locale, text, age) => {
  expect(findAge(text, locale)).toBe(age);
});

test.each([
  ['en', 'For 14 years. It was 16 hours a day.'],
  ['fr', 'Pendant 14 ans.'],
  ['es', 'Durante 14 años.'],
])('T4: in %s, "%s" tells none', (locale, text) => {
  expect(findAge(text, locale)).toBeNull();
});

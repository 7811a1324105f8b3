import { expect, test } from 'vitest';
import { partOf, saysOf } from '../../../tests/support/part.ts';
import { changedName } from './changed-name';
import { consent } from './consent';
import { identification } from './identification';
import { narrative } from './narrative';
import { publishedElsewhere } from './published-elsewhere';

const TESTIMONY = 'api::testimony.testimony';

const origin = saysOf(narrative, TESTIMONY);
test('T1: an account says where it comes from', () => {
  expect(origin({ narrative: null })).toEqual(['T1 stops narrative']);
  expect(origin({ narrative: 'composite' })).toEqual([]);
});

const given = {
  ...{ narrative: 'told-to-us', consentReference: 'C-0042' },
  ...{ consentOn: '2025-02-28', consentExpires: '2028-02-28' },
};
const agreed = saysOf(consent, TESTIMONY);

test('T2: what was told to us passes with a reference, a day and an end in three years', () => {
  expect(agreed(given)).toEqual([]);
  expect(agreed({ ...given, consentExpires: '2026-11-25' })).toEqual([]);
});

test.each([
  ['no reference', { consentReference: ' ' }, 'consentReference'],
  ['no day', { consentOn: null }, 'consentOn'],
  ['a day to come', { consentOn: '2026-11-26' }, 'consentOn'],
  ['no end', { consentExpires: null }, 'consentExpires'],
  ['an end that is past', { consentExpires: '2026-11-24' }, 'consentExpires'],
  ['an end after more than 36 months', { consentExpires: '2028-02-29' }, 'consentExpires'],
])('T2: with %s it stops', (_, wrong, field) => {
  expect(agreed({ ...given, ...wrong })).toEqual([`T2 stops ${field}`]);
});

test('T5: that a consent has ended is told without its day, which not all may see', () => {
  const ended = { ...given, consentExpires: '2026-11-24' };
  const [finding] = consent(partOf({ uid: TESTIMONY, values: ended }));
  expect(finding?.message).toMatch(/^The consent has ended\./);
  expect(finding?.message).not.toContain('2026');
});

test('T2: a consent that ends before it begins stops', () => {
  const swapped = { ...given, consentOn: '2026-11-25', consentExpires: '2026-11-24' };
  expect(agreed(swapped)).toEqual(['T2 stops consentExpires']);
});

test('T2: a withdrawn consent stops, of whatever kind the account is', () => {
  for (const kind of ['told-to-us', 'composite', 'published-by-another']) {
    const withdrawn = { ...given, narrative: kind, consentWithdrawnOn: '2026-11-20' };
    expect(agreed(withdrawn)).toEqual(['T2 stops consentWithdrawnOn']);
  }
});

test('T2: what nobody told us needs no consent', () => {
  expect(agreed({ narrative: 'illustrative' })).toEqual([]);
});

const elsewhere = saysOf(publishedElsewhere, TESTIMONY);
test('T3: what another published says who, and where', () => {
  const kind = { narrative: 'published-by-another' };
  expect(elsewhere(kind)).toEqual(['T3 stops publishedBy', 'T3 stops publishedUrl']);
  const known = { publishedBy: 'UNICEF', publishedUrl: 'https://unicef.example' };
  expect(elsewhere({ ...kind, ...known })).toEqual([]);
  expect(elsewhere({ narrative: 'composite' })).toEqual([]);
});

const leads = saysOf(identification, TESTIMONY);
test('T4: one fact alone leads to nobody', () => {
  expect(leads({ text: 'They lied.', age: 14 })).toEqual([]);
  expect(leads({ text: 'They lied.', place: 'Accra' })).toEqual([]);
  expect(leads({ text: 'They lied.', age: 14, place: 'Ghana' })).toEqual([]);
});

test('T4: two facts need the safeguarding lead', () => {
  expect(leads({ text: 'They lied.', age: 14, place: 'Accra' })).toEqual([
    'T4 stops-unless-overridden place',
  ]);
  expect(leads({ text: 'My uncle lied.', age: 0 })).toEqual(['T4 stops-unless-overridden age']);
  expect(leads({ text: 'My uncle came on 3 May 2024.' })).toEqual([
    'T4 stops-unless-overridden text',
  ]);
  expect(leads({ text: 'My uncle lied.' }, { isBesidePerson: true })).toEqual([
    'T4 stops-unless-overridden text',
  ]);
});

test('T4: three facts stop', () => {
  expect(leads({ text: 'My uncle lied.', age: 14, place: 'Accra' })).toEqual(['T4 stops place']);
});

test('T4: the problem names what was found, and an override is for that', () => {
  const found = (values: object) => {
    const [one] = identification(partOf({ uid: TESTIMONY, values: { text: '', ...values } }));
    return [one?.found, one?.message];
  };
  const [key, message] = found({ age: 14, place: 'Accra' });
  expect(message).toContain('a place smaller than a country (Accra), the age (14)');
  expect(found({ age: 14, place: 'Accra', text: 'Other words.' })[0]).toBe(key);
  expect(found({ age: 14, place: 'Tamale' })[0]).not.toBe(key);
});

const named = saysOf(changedName, TESTIMONY);
test('T5: a changed name is said to be changed', () => {
  expect(named({ pseudonym: 'Maya', nameChanged: false })).toEqual(['T5 stops nameChanged']);
  expect(named({ pseudonym: 'Maya', nameChanged: true })).toEqual([]);
  expect(named({ pseudonym: '' })).toEqual([]);
});

test('T5: who is made up has no name that was changed', () => {
  expect(named({ pseudonym: 'Maya', narrative: 'illustrative' })).toEqual([]);
  expect(named({ pseudonym: 'Maya', narrative: 'composite' })).toEqual(['T5 stops nameChanged']);
});

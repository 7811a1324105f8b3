import { expect, test } from 'vitest';
import { consequences, orderOf } from './hand-over';

const choice = { fromAuthor: 'a', toAuthor: 'b', markFormer: true, account: '' };

test('an account is closed only when one is chosen', () => {
  expect(orderOf(choice)).toEqual({ fromAuthor: 'a', toAuthor: 'b', markFormer: true });
  expect(orderOf({ ...choice, account: '7' })).toMatchObject({ deactivateUser: 7 });
});

test('a story counts once, however many versions of it there are', () => {
  const version = { documentId: 'one', locale: 'en', title: 'One', isLive: true };
  const versions = [version, { ...version, locale: 'fr' }];
  const handOver = { from: 'Amina', to: 'Bo', markFormer: true, plans: 2, versions };
  expect(consequences({ ...handOver, account: { id: 7, name: 'A. K.' } })).toEqual([
    'Stories that go from Amina to Bo: 1.',
    'Amina is shown as a former member from then on.',
    'The account of A. K. is closed.',
    'What they planned will be refused when it is due: 2. Plan it anew.',
  ]);
});

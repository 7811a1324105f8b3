import { beforeEach, expect, test } from 'vitest';
import { dropOld, keptTyping } from './kept-typing';

let storage: Storage;
beforeEach(() => {
  storage = room();
});

const key = { uid: 'api::story.story', documentId: 'abc', locale: 'en' };
const typed = (title: string, at = '2026-11-25T10:42:00.000Z') => ({
  ...{ at, basedOn: 'r1', values: { title } },
});

test('what was left in a form is offered until somebody decides, newest first', () => {
  const mine = keptTyping(storage, 1);
  mine.write(key, typed('Left', '2026-11-25T10:42:00.000Z'));
  expect(mine.offer(key)?.values).toEqual({ title: 'Left' });
  mine.write(key, typed('New', '2026-11-25T10:50:00.000Z'));
  expect(mine.offer(key)?.values).toEqual({ title: 'New' });
  expect(mine.settle(key)?.values).toEqual({ title: 'Left' });
  expect(mine.settle(key)).toBeNull();
  expect(mine.offer(key)).toBeNull();
});

test('no more than three are offered: the oldest makes room', () => {
  const mine = keptTyping(storage, 1);
  for (const minute of [10, 20, 30, 40]) {
    mine.write(key, typed(`At ${minute}`, `2026-11-25T10:${minute}:00.000Z`));
    mine.offer(key);
  }
  const titles = [mine.offer(key), mine.settle(key), mine.settle(key), mine.settle(key)];
  expect(titles.map((one) => one?.values['title'])).toEqual(['At 40', 'At 30', 'At 20', undefined]);
});

test('each language, document and person has their own', () => {
  keptTyping(storage, 1).write(key, typed('Mine'));
  expect(keptTyping(storage, 2).offer(key)).toBeNull();
  expect(keptTyping(storage, 1).offer({ ...key, locale: 'fr' })).toBeNull();
  expect(keptTyping(storage, 1).offer({ ...key, documentId: 'create' })).toBeNull();
});

test('signing out takes away one’s own and nobody else’s', () => {
  keptTyping(storage, 1).write(key, typed('Mine'));
  keptTyping(storage, 12).write(key, typed('Hers'));
  keptTyping(storage, 1).forget();
  expect(keptTyping(storage, 1).offer(key)).toBeNull();
  expect(keptTyping(storage, 12).offer(key)).toEqual(typed('Hers'));
});

test('after fourteen days, or broken, it is gone', () => {
  const mine = keptTyping(storage, 1);
  mine.write(key, typed('Old', '2026-11-10T00:00:00.000Z'));
  mine.offer(key);
  mine.write(key, typed('Young'));
  storage.setItem('newsroom-typed 1 typing broken', '{');
  storage.setItem('theme', 'dark');
  dropOld(storage, Date.parse('2026-11-25T12:00:00Z'));
  expect(storage.length).toBe(2);
  expect(mine.offer(key)).toEqual(typed('Young'));
  expect(mine.settle(key)).toBeNull();
});

test('what is too large, or finds no room, is not kept and harms nothing', () => {
  const mine = keptTyping(storage, 1);
  mine.write(key, typed('x'.repeat(1_000_001)));
  expect(mine.offer(key)).toBeNull();
  storage.setItem = () => {
    throw new Error('QuotaExceededError');
  };
  expect(() => mine.write(key, typed('x'))).not.toThrow();
});

test('where there is room for it once only, it is offered all the same, today and tomorrow', () => {
  storage = room(1000);
  const mine = keptTyping(storage, 1);
  mine.write(key, typed('x'.repeat(700)));
  expect(mine.offer(key)).toEqual(typed('x'.repeat(700)));
  expect(mine.offer(key)).toEqual(typed('x'.repeat(700)));
});

function room(characters = Infinity): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: (name) => items.get(name) ?? null,
    key: (at) => [...items.keys()][at] ?? null,
    removeItem: (name) => void items.delete(name),
    setItem(name, text) {
      const others = [...items].filter(([other]) => other !== name);
      if ([...others, [name, text]].flat().join('').length > characters) throw new Error('Full');
      items.set(name, text);
    },
  };
}

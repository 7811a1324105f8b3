import { expect, test } from 'vitest';
import { fieldsOf } from './view';
import { componentViews, typeViews } from './views';

const views = Object.entries({ ...typeViews, ...componentViews });
const fields = views.flatMap(([uid, view]) =>
  Object.entries(fieldsOf(view)).map(([name, words]) => ({ where: `${uid}.${name}`, words })),
);

test('a choice has the same words wherever it stands: the admin looks them up by the choice', () => {
  const known = new Map<string, string>();
  for (const { where, words } of fields) {
    for (const [choice, label] of Object.entries(words.choices ?? {})) {
      expect(known.get(choice) ?? label, `${where}: ${choice}`).toBe(label);
      known.set(choice, label);
    }
  }
});

test('every field is told in sentences, and briefly', () => {
  for (const { where, words } of fields) {
    expect(words.label, where).toMatch(/^[A-Z].*[^.]$/);
    expect(words.label.length, where).toBeLessThanOrEqual(40);
    expect(words.description, where).toMatch(/^[A-Z].*[.!?]$/);
    expect(words.description.length, where).toBeLessThanOrEqual(220);
  }
});

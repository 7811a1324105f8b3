import { describe, expect, test } from 'vitest';
import { expectNone } from '../support/expect-none.ts';
import { outlineOf, type Thing } from '../support/outline.ts';
import { PAGES } from '../support/pages.ts';
import { DESKTOP, openReadingRoom } from '../support/reading-room.ts';
import { unfold } from '../support/use-everything.ts';

const { visit } = openReadingRoom();

const FIELDS = /^(?:checkbox|combobox|listbox|radio|searchbox|slider|spinbutton|switch|textbox)$/;
const NAMED = /^(?:button|dialog|heading|image|img|link|DisclosureTriangle|Video|table)$/;
const LANDMARKS = /^(?:banner|complementary|contentinfo|form|main|navigation|region|search)$/;

const show = ({ role, name, landmark }: Thing) => `${role} "${name}" in ${landmark || 'the page'}`;

function nameless(things: Thing[]): string[] {
  return things
    .filter(({ role, name }) => (FIELDS.test(role) || NAMED.test(role)) && name === '')
    .map(show);
}

function grouped(things: Thing[], key: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) groups.set(key(thing), [...(groups.get(key(thing)) ?? []), thing]);
  return groups;
}

/** Links of one name that lead to different places, in one landmark. */
function ambiguous(things: Thing[]): string[] {
  const links = things.filter(({ role }) => role === 'link');
  const groups = grouped(links, ({ name, landmark }) => `"${name}" in ${landmark}`);
  return [...groups].flatMap(([name, group]) => {
    const targets = new Set(group.map(({ url }) => url));
    return targets.size > 1 ? [`${name}: ${[...targets].join(', ')}`] : [];
  });
}

/** Landmarks of one kind that cannot be told apart. */
function twins(things: Thing[]): string[] {
  const landmarks = things.filter(({ role }) => LANDMARKS.test(role));
  const groups = grouped(landmarks, ({ role, name }) => `${role} "${name}"`);
  return [...groups].flatMap(([name, { length }]) => (length > 1 ? [`${length} × ${name}`] : []));
}

/** Headings that skip a level on the way down. */
function skips(things: Thing[]): string[] {
  const headings = things.filter(({ role }) => role === 'heading');
  return headings.flatMap(({ name, level }, place) => {
    const before = headings[place - 1]?.level ?? 0;
    return (level ?? 0) > before + 1 ? [`h${level} "${name}" after h${before}`] : [];
  });
}

describe.concurrent('names', () => {
  test.each(PAGES)('the outline of $path can be read', async (page) => {
    await visit(page, { viewport: DESKTOP }, async (tab) => {
      await unfold(tab);
      const things = await outlineOf(tab);
      const count = (wanted: (thing: Thing) => boolean) => things.filter(wanted).length;
      expect(count(({ role, level }) => role === 'heading' && level === 1)).toBe(1);
      for (const landmark of ['banner', 'main', 'contentinfo'])
        expect(
          count(({ role }) => role === landmark),
          landmark,
        ).toBe(1);
      expectNone(nameless(things), 'without a name');
      expectNone(twins(things), 'landmarks of the same name');
      expectNone(skips(things), 'levels that are skipped');
      expectNone(ambiguous(things), 'links of one name to different places');
      expect(await tab.title()).not.toBe('');
    });
  });

  test('each page of a language has a title of its own', async () => {
    const titles: string[] = [];
    for (const page of PAGES)
      await visit(page, {}, async (tab) => void titles.push(await tab.title()));
    const known = PAGES.map(
      ({ locale, kind }, place) => `${locale} ${kind === 'error' ? 'error' : titles[place]}`,
    );
    expect(new Set(known).size, known.join('\n')).toBe(known.length);
  });
});

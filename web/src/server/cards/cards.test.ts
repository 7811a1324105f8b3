import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Card } from './card-words.ts';
import { drawCard, paint, type Layout } from './drawing.ts';
import { figureLayout } from './figure-layout.ts';
import { CARD_WIDTH, INK, MARGIN, SKY_INK } from './scenery.ts';
import { siteLayout } from './site-layout.ts';
import { storyLayout } from './story-layout.ts';

const figure = {
  ...{ value: '28M', qualifier: '', amount: '28M' },
  label: 'people in forced labour',
  origin: 'Source: International Labour Organization, 2022.',
  status: 'Not verified, not checked yet.',
};
const long = {
  ...{ value: 'about 150 billion US$', qualifier: 'about', amount: '150 billion US$' },
  label: 'in profits made each year from the forced labour of people in every region of the world',
  origin: 'Attributed to the International Labour Organization. Source not given.',
  status: 'May be mislabelled, last checked March 2025, a new check is due.',
};
const arabic = {
  ...{ value: 'نحو 28M', qualifier: 'نحو', amount: '28M' },
  label: 'شخص في العمل القسري',
  origin: 'المصدر غير مذكور.',
  status: 'لم يُتحقق منه.',
};
const club = 'UNICEF Club';

const story = (title: string, rest: Partial<Card> = {}): Layout =>
  storyLayout({ direction: 'ltr', club, kicker: 'Children’s rights', title, figure, ...rest });

async function pixelsOf(layout: Layout): Promise<Buffer> {
  return (await paint(layout)).removeAlpha().raw().toBuffer();
}

/** The scene without its words. */
const empty = ({ scene }: Layout): Layout => ({ scene, place: async () => [] });

/** The box around all that the words changed. */
async function boxOfWords(layout: Layout) {
  const [card, bare] = await Promise.all([pixelsOf(layout), pixelsOf(empty(layout))]);
  const box = { left: Infinity, right: -1, top: Infinity, bottom: -1 };
  for (let at = 0; at < card.length; at += 3) {
    if (card.readUIntBE(at, 3) === bare.readUIntBE(at, 3)) continue;
    const x = (at / 3) % CARD_WIDTH;
    const y = Math.floor(at / 3 / CARD_WIDTH);
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

const LONG_TITLE = `What a birth certificate protects, ${'and why it is never written down, '.repeat(12)}`;

const LAYOUTS: [string, Layout][] = [
  ['a short title', story('Breaking the chains')],
  ['a title of many words', story(LONG_TITLE, { figure: long })],
  ['one word without an end', story('x'.repeat(300))],
  ['a title without a figure', story('How a school can help', { figure: null, kicker: null })],
  ['an Arabic title', story('كسر القيود: كيف يُستغل الأطفال', { direction: 'rtl', figure: arabic })],
  ['Arabic in an English card', story('كسر القيود', { figure: arabic })],
  ['letters no font has', story('\u{13000}\u{13001} \u{10ffff}\u{e000}', { figure: null })],
  ['markup', story('<b>]]> & &lt; <script>alert(1)</script> 🕊️ \u0000\ud800')],
  ['nothing', story(' ', { figure: null, kicker: null })],
  ['a figure', figureLayout({ direction: 'ltr', club, figure })],
  ['a long figure', figureLayout({ direction: 'ltr', club, figure: long })],
  ['an Arabic figure', figureLayout({ direction: 'rtl', club, figure: arabic })],
  ['the site', siteLayout({ club, tagline: 'Stories about children’s rights.' }, 'ltr')],
  ['an unnamed site', siteLayout({ club, tagline: '' }, 'rtl')],
];

test.each(LAYOUTS)('the card of %s is a small PNG of 1200 by 630', async (_, layout) => {
  const png = await drawCard(layout);
  const { format, width, height } = await sharp(png).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
  expect(png.length).toBeLessThan(80_000);
});

test.each(LAYOUTS)('no word of %s comes near an edge', async (_, layout) => {
  const { left, right, top, bottom } = await boxOfWords(layout);
  const near = MARGIN - 8;
  expect(left).toBeGreaterThanOrEqual(near);
  expect(right).toBeLessThanOrEqual(1200 - near);
  expect(top).toBeGreaterThanOrEqual(36);
  expect(bottom).toBeLessThanOrEqual(630 - 24);
});

test('what is written right to left begins at the right', async () => {
  const [rtl, ltr] = await Promise.all([
    boxOfWords(siteLayout({ club: 'كسر', tagline: '' }, 'rtl')),
    boxOfWords(siteLayout({ club: 'Kas', tagline: '' }, 'ltr')),
  ]);
  expect(rtl.right).toBeGreaterThan(1200 - MARGIN - 12);
  expect(rtl.left).toBeGreaterThan(600);
  expect(ltr.left).toBeLessThan(MARGIN + 12);
});

test('Arabic letters are joined: a word is narrower than its letters apart', async () => {
  const widthOf = async (text: string) => {
    const { left, right } = await boxOfWords(siteLayout({ club: text, tagline: '' }, 'rtl'));
    return right - left;
  };
  const apart = await widthOf(Array.from('القسري').join('\u200c'));
  expect(await widthOf('القسري')).toBeLessThan(apart * 0.9);
});

test('each title, and each status, makes a picture of its own (F2)', async () => {
  const layouts = ['Not verified.', 'Withdrawn by its publisher.'].map((status) =>
    story('One', { figure: { ...figure, status } }),
  );
  const pictures = await Promise.all([...layouts, story('Two')].map((one) => drawCard(one)));
  expect(new Set(pictures.map((one) => one.toString('base64'))).size).toBe(3);
});

test('the words are said in the scene’s ink', async () => {
  const drawn: string[] = [];
  await story('One').place(async (wording) => {
    drawn.push(`${wording.colour} ${wording.text}`);
    return { pixels: Buffer.alloc(4), width: 1, height: 1 };
  });
  expect(drawn).toContain(`${SKY_INK} One`);
  expect(drawn).toContain(`${INK} people in forced labour`);
  expect(drawn.at(-1)).toContain('Not verified, not checked yet.\nSource: International');
});

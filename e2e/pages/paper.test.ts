import { describe, expect, test } from 'vitest';
import { expectNone } from '../support/expect-none.ts';
import { tornBlocks, unsaidAddresses } from '../support/on-paper.ts';
import { PAGES, STORY } from '../support/pages.ts';
import { openReadingRoom } from '../support/reading-room.ts';

const { siteUrl, visit } = openReadingRoom();

describe.concurrent('on paper', () => {
  test.each(PAGES.filter(({ locale }) => locale === 'en'))(
    '$path says where its links to elsewhere lead',
    async (page) => {
      await visit(page, {}, async (tab) => {
        expectNone(await unsaidAddresses(tab), 'addresses that paper does not say');
      });
    },
  );
});

test('what a story asks for is whole on paper, with the full address of each way', async () => {
  await visit(STORY, {}, async (tab) => {
    expectNone(await tornBlocks(tab), 'blocks that may part between pages');
    const ways = await tab
      .locator('.call-to-action a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
    expect(ways.length).toBeGreaterThan(0);
    for (const way of ways) expect(way).toContain('(http');
    expect(ways.join()).toContain(`${siteUrl}/stories`);
  });
});

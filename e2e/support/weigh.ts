import type { Page } from 'playwright-core';

export interface Weight {
  requests: string[];
  /** As they came over the wire, heads included. */
  bytes: number;
}

/** Weighs all that a page asks for from now on. */
export async function weigh(tab: Page): Promise<Weight> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Network.enable');
  const weight: Weight = { requests: [], bytes: 0 };
  session.on('Network.requestWillBeSent', ({ request }) => weight.requests.push(request.url));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    weight.bytes += encodedDataLength;
  });
  return weight;
}

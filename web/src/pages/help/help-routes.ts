import type { Helpline } from '@breaking-the-chains/shared/helpline';
import { everywhere } from '../alternates.ts';
import { defineRoute } from '../route.ts';
import { isCountry } from './countries.ts';
import HelpPage from './HelpPage.vue';
import StayingSafePage from './StayingSafePage.vue';

export interface HelpData {
  /** All of them: which are shown follows from the country. */
  helplines: Helpline[];
  country: string | null;
}

export interface StayingSafeData {
  helplines: Helpline[];
}

export const helpRoute = defineRoute({
  name: 'help',
  pattern: '/help',
  query: ['country'],
  page: HelpPage,
  async load({ cms, query }): Promise<HelpData | null> {
    const country = query.get('country');
    if (country !== null && !isCountry(country)) return null;
    return { country, helplines: await cms.fetchHelplines() };
  },
  sensitive: () => true,
  alternates: ({ country }) => everywhere((paths) => paths.help(country)),
});

export const stayingSafeRoute = defineRoute({
  name: 'stayingSafe',
  pattern: '/help/staying-safe',
  query: [],
  page: StayingSafePage,
  async load({ cms }): Promise<StayingSafeData> {
    return { helplines: await cms.fetchHelplines() };
  },
  sensitive: () => true,
  alternates: () => everywhere((paths) => paths.stayingSafe()),
});

import type { Around } from './around.ts';

/** The club as its pages refer to it. No address of e-mail or post: nobody staffs one (H4). */
function structuredClub({ site, siteUrl, paths }: Around): object {
  const { club, school } = site;
  return {
    '@type': 'Organization',
    '@id': `${siteUrl}/#club`,
    name: club,
    url: siteUrl + paths.home(),
    ...(school === ''
      ? {}
      : { parentOrganization: { '@type': 'EducationalOrganization', name: school } }),
  };
}

export const clubReference = ({ site, siteUrl }: Around): object => ({
  '@type': 'Organization',
  '@id': `${siteUrl}/#club`,
  name: site.club,
});

export const siteReference = ({ site, siteUrl, paths }: Around): object => ({
  '@type': 'WebSite',
  '@id': `${siteUrl}${paths.home()}#site`,
  name: site.club,
});

/** Of the front page: the site, how to search it, and whose it is. */
export function structuredSite(around: Around): object[] {
  const { site, siteUrl, locale, paths } = around;
  const website = {
    ...siteReference(around),
    url: siteUrl + paths.home(),
    ...(site.tagline === '' ? {} : { description: site.tagline }),
    inLanguage: locale,
    publisher: clubReference(around),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${siteUrl}${paths.search()}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
  return [website, structuredClub(around)];
}

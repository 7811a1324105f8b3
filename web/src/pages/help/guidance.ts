/** Public guidance on leaving few traces, under the names its publishers give it. */
export const GUIDANCE = [
  {
    name: 'GOV.UK Design System: Help users to exit a page quickly',
    url: 'https://design-system.service.gov.uk/patterns/exit-a-page-quickly/',
  },
  {
    name: 'Women’s Aid: Cover your tracks online',
    url: 'https://www.womensaid.org.uk/cover-your-tracks-online/',
  },
  {
    name: 'Refuge: Technology safety',
    url: 'https://refugetechsafety.org/',
  },
] as const;

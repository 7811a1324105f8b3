import { finding } from './en/finding.ts';
import { helpPage } from './en/help-page.ts';
import { previewing } from './en/previewing.ts';
import { reading } from './en/reading.ts';
import { search } from './en/search.ts';
import { stayingSafe } from './en/staying-safe.ts';
import { twins } from './en/twins.ts';
import { pluralsOf } from './plurals.ts';

const plural = pluralsOf('en');

/** Every word the site itself says, in English. Another language is another object of this type. */
export const en = {
  ...finding,
  ...helpPage,
  ...previewing,
  ...reading,
  ...search,
  ...stayingSafe,
  ...twins,
  frame: {
    skip: 'Skip to the main content',
    navigation: 'Main',
    home: 'Home',
    exit: 'Exit this page',
    exitNote: 'This does not clear your browsing history.',
    exitKeys: 'Or press Shift 3 times.',
    exitPresses: (left: number) =>
      left === 1
        ? 'Shift, press one more time to exit.'
        : `Shift, press ${left} more times to exit.`,
    exitOver: 'Not left. The count of Shift begins again.',
    exitLeaving: 'Leaving this page.',
    independent: 'An independent student club in aid of UNICEF, not part of it.',
    safety:
      'We run no reporting service. If you or someone you know is in danger, call your local emergency number: 999 in the UK, 112 in Europe, 911 in North America.',
    corrections: 'Found a mistake? Tell us',
  },
  home: {
    featured: 'Featured story',
    latest: 'Latest stories',
    all: 'View all stories',
    empty: 'The first story is being written.',
  },
  stories: {
    sensitive: 'Sensitive',
    title: 'All stories',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    total: (total: number) => plural(total, { one: '# story', other: '# stories' }),
    empty: 'No stories have been published yet.',
  },
  story: {
    by: 'By',
    formerMember: 'a former member of the club',
    published: 'Published',
    updated: 'Updated',
    reading: (minutes: number) => `${minutes} minute read`,
    contents: 'In this story',
    contentNote: 'About this story',
    skipToHelp: 'Skip to where to get help',
    corrections: 'Corrections',
    authors: (count: number) => (count === 1 ? 'The author' : 'The authors'),
    related: 'Related stories',
    all: 'View all stories',
    share: 'Share this story',
    copy: 'Copy link',
    copied: 'Link copied',
    topics: 'Topics',
  },
  help: {
    title: 'Where to get help',
    introduction:
      'If something you read here touches your own life, or you are worried about someone, these services can help. We are a student club and run no reporting service ourselves.',
    call: 'Call',
    text: 'Text',
    email: 'Email',
    website: 'Website',
    hours: 'Open',
    cost: 'Cost',
    languages: 'Languages',
    neverChecked: 'Not yet checked by the club',
    overdue: (date: string) => `Not checked since ${date}`,
    checked: (date: string) => `Checked on ${date}`,
    worldwide: 'Worldwide',
    europe: 'Europe',
  },
  statistic: {
    qualifier: {
      exact: '',
      approximately: 'about',
      'at-least': 'at least',
      'at-most': 'at most',
    },
    /** In the place of a figure that a sentence refers to and that is not there any more. */
    notAvailable: 'figure not available',
    sourceNotGiven: 'Source not given',
    source: 'Source:',
    /** Of a figure that has not been found in it. */
    sourceNamed: 'Source named:',
    attributed: (body: string) => `Attributed to ${body}.`,
    page: (page: string) => `p. ${page}`,
    verification: {
      'not-verified': 'Not verified',
      verified: 'Verified',
      outdated: 'Outdated',
      mislabelled: 'May be mislabelled',
      disputed: 'Disputed',
      withdrawn: 'Withdrawn by its publisher',
    },
    neverChecked: 'not checked yet',
    checked: (date: string) => `last checked ${date}`,
    overdue: 'a new check is due',
    about: 'About this figure',
    own: 'Its history, where it is used and how to cite it',
    details: {
      definition: 'What it means',
      population: 'Who is counted',
      place: 'Where',
      period: 'When',
      measure: 'Kind of measure',
      estimate: 'How it is known',
      note: 'Our note',
      source: 'Source in full',
      archived: 'Archived copy',
      accessed: (date: string) => `read by us on ${date}`,
      licence: 'Licence',
    },
    measure: {
      stock: 'How many at one time',
      flow: 'How many or how much in a period',
      cumulative: 'All together so far',
      share: 'A part of a whole',
    },
    estimate: {
      observed: 'Counted',
      administrative: 'Taken from the records of an authority',
      estimated: 'Estimated',
      unknown: '',
    },
  },
  caseStudy: {
    label: 'Case study',
    phase: (number: number, name: string) => `Phase ${number}: ${name}`,
    phases: (count: number) => (count === 1 ? '1 phase' : `${count} phases`),
    own: 'This case study on a page of its own',
  },
  testimony: {
    label: 'Testimony',
    retold: 'Retold in our words',
    quoted: 'In the person’s own words',
    nameChanged: 'name changed',
    nameInTextChanged: 'Name changed',
    anonymous: 'Name withheld',
    age: (age: number) => String(age),
    /** Accounts that no one person gave; `person` is "Maria, 16", or empty. */
    madeUp: {
      illustrative: {
        label: 'Illustration',
        person: (person: string) =>
          person === '' ? 'Not a real person' : `${person} – not a real person`,
      },
      composite: {
        label: 'Composite account',
        person: (person: string) =>
          person === '' ? 'Not one person, but several' : `${person} – not one person, but several`,
      },
    },
    narrative: {
      'told-to-us': 'Told to our club, with consent.',
      composite: 'A composite: put together from several accounts. It is not one person’s story.',
      illustrative: 'An illustration, written to explain. It is not a real person’s account.',
      'published-by-another': 'First published by',
      publishedElsewhere: 'Published by others before.',
    },
  },
  picture: { credit: 'Picture:', enlarge: 'Enlarge this picture', close: 'Close' },
  video: {
    transcript: 'Transcript',
    captions: 'Captions',
    uncaptioned: 'This video has no captions; its words are in the transcript.',
    credit: 'Video:',
    /** On paper, before the address of the page. */
    watch: 'Watch it at',
    /** `kind` is the file's: "MP4"; `size` is as long as "12 MB". */
    download: (kind: string, size: string) => `Download the video (${kind}, ${size})`,
    downloadUnsized: (kind: string) => `Download the video (${kind})`,
  },
  chart: {
    table: 'The data as a table',
    row: 'What',
    unit: (unit: string) => `In ${unit}`,
    percent: 'In per cent',
    each: (amount: string, unit: string) => `Each mark stands for ${amount} ${unit}.`,
    /** What a drawing is called for those who do not see it, and what its numbers say at a glance. */
    name: {
      bar: (heading: string) => `Bar chart: ${heading}.`,
      line: (heading: string) => `Line chart: ${heading}.`,
      share: (heading: string) => `Chart of the parts of a whole: ${heading}.`,
      pictogram: (heading: string) => `Pictogram: ${heading}.`,
    },
    entry: (label: string, value: string) => `${label}, ${value}`,
    /** Before an amount below zero, where it is heard. */
    minus: (amount: string) => `minus ${amount}`,
    /** What the parts of a chart leave open of their whole. */
    rest: 'Rest, not given',
    only: (entry: string) => `One value: ${entry}.`,
    extremes: (highest: string, lowest: string) => `Highest: ${highest}. Lowest: ${lowest}.`,
    trend: (first: string, last: string) => `From ${first} to ${last}.`,
    source: 'Source:',
    note: 'Note:',
  },
  map: {
    name: (heading: string, countries: string) => `Map: ${heading}. Marked: ${countries}.`,
    country: 'Country',
    reason: 'Why it is marked',
  },
  link: { external: 'external site' },
  error: {
    ways: 'Ways on',
    home: 'Go to the front page',
    stories: 'See all stories',
    again: 'Try this page again',
    elsewhere: [
      'This page is in another language',
      'This page has not been translated into English yet. You can read it in another language:',
    ],
    status: {
      400: ['This address cannot be read', 'Something in the address is not as it should be.'],
      404: [
        'There is no page here',
        'The address may be mistyped, or the page may have moved or been taken down.',
      ],
      405: ['This page can only be read', 'It takes no other kind of request.'],
      410: ['This page has been taken down', 'It was removed on purpose.'],
      414: ['This address is too long', 'Shorten it, or start again from the front page.'],
      500: [
        'Something went wrong on our side',
        'It is not your doing. The fault has been noted; please try again a little later.',
      ],
      503: [
        'This page is not ready yet',
        'The stories are being fetched or looked after. Please try again in a minute.',
      ],
    },
  },
} satisfies Dictionary;

interface Dictionary {
  [key: string]: Entry;
}
type Entry =
  string | readonly string[] | ((...values: never[]) => string) | { [key: string | number]: Entry };

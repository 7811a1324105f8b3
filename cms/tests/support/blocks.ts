import type { pictureOf } from './content.ts';

export const paragraphs = (...texts: string[]) =>
  texts.map((text) => ({
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, text }],
  }));

interface Ingredients {
  statistic: string;
  caseStudy: string;
  testimony: string;
  source: string;
  picture: ReturnType<typeof pictureOf>;
  video: number;
  captions: number;
}

/** Each kind of block once, as the document service takes it. */
export function allBlocks({ picture, video, captions, source, ...records }: Ingredients) {
  const text = paragraphs('Words.');
  return [
    { __component: 'block.rich-text', anchor: 'words', heading: 'Words', text },
    { __component: 'block.statistics', layout: 'grid', statistics: [records.statistic] },
    { __component: 'block.cards', cards: [{ icon: 'route', title: 'A card', text: 'Words.' }] },
    { __component: 'block.case-study', caseStudy: records.caseStudy },
    { __component: 'block.testimony', testimony: records.testimony },
    {
      __component: 'block.programmes',
      programmes: [{ title: 'Prevention', actions: [{ text: 'Teach.' }, { text: 'Listen.' }] }],
    },
    { __component: 'block.picture', picture, size: 'wide' },
    {
      __component: 'block.video',
      title: 'A walk',
      file: video,
      poster: picture,
      captions,
      transcript: text,
    },
    {
      __component: 'block.chart',
      heading: 'A chart',
      kind: 'bar',
      unit: 'people',
      summary: 'It rises.',
      rows: [
        { label: '2016', value: 24.9 },
        { label: '2021', value: 27.6 },
      ],
      source,
    },
    {
      __component: 'block.map',
      heading: 'A map',
      summary: 'One country.',
      countries: [{ code: 'THA', note: 'Here.' }],
      source,
    },
    { __component: 'block.pull-quote', text: 'Every child.', attribution: 'The club' },
    {
      __component: 'block.call-to-action',
      heading: 'Act',
      links: [{ label: 'Help', url: '/help' }],
    },
  ];
}

import { toWrite } from './placeholder';

/** A draft to begin with: its blocks stand in their places and say what belongs there. */
interface Template {
  /** As editors choose it. */
  label: string;
  description: string;
  draft: () => { title: string; standfirst: string; blocks: object[] } & Record<string, unknown>;
}

const text = (words: string) => [
  { type: 'paragraph', children: [{ type: 'text', text: toWrite(words) }] },
];
const richText = (heading: string, words: string) => ({
  __component: 'block.rich-text',
  heading,
  text: text(words),
});
const card = (icon: string, words: string) => ({
  icon,
  title: toWrite('a short title'),
  text: toWrite(words),
});
const callToAction = (words: string) => ({
  __component: 'block.call-to-action',
  heading: 'What you can do',
  text: toWrite(words),
  links: [{ label: 'Find help', url: '/help' }],
});

export const TEMPLATES = {
  'story-with-case-study': {
    label: 'Story with a case study',
    description: 'A problem in figures, how it works, one place where something was done.',
    draft: () => ({
      title: toWrite('what the story is about, in a few plain words'),
      standfirst: toWrite('why this matters, in one or two sentences'),
      contentNote: toWrite('one calm sentence on what is in it, or empty this field'),
      blocks: [
        {
          __component: 'block.statistics',
          heading: 'In figures',
          layout: 'band',
          introduction: toWrite('what these figures are about; then choose them below'),
        },
        richText(
          'What happens',
          'how it works and whom it concerns, with no detail that frightens',
        ),
        {
          __component: 'block.cards',
          heading: 'How it works',
          cards: ['first', 'second', 'third'].map((which) =>
            card('route', `the ${which} thing to understand, in two or three sentences`),
          ),
        },
        { __component: 'block.case-study' },
        richText('What helps', 'what is known to help, and who does it'),
        callToAction('one thing that a reader of your age can do'),
      ],
    }),
  },
  explainer: {
    label: 'Explainer',
    description: 'One question answered in order, for readers who know nothing of it.',
    draft: () => ({
      title: toWrite('the question, as a reader would ask it'),
      standfirst: toWrite('the short answer, in one or two sentences'),
      sensitive: false,
      blocks: [
        richText('The short answer', 'the answer for who reads no further'),
        richText('What the word means', 'the terms, each with an example'),
        {
          __component: 'block.statistics',
          heading: 'How many',
          layout: 'grid',
          introduction: toWrite('what is counted here, and what is not; then choose figures below'),
        },
        richText('Why it happens', 'the causes, from the nearest to the farthest'),
        {
          __component: 'block.pull-quote',
          text: toWrite('one sentence of the text that stays in the mind'),
        },
        richText('Where this comes from', 'who says so, and how sure they are'),
      ],
    }),
  },
  campaign: {
    label: 'Campaign',
    description: 'What the club does, when, and how others join.',
    draft: () => ({
      title: toWrite('what the campaign is called'),
      standfirst: toWrite('what it is for, and when it takes place'),
      sensitive: false,
      blocks: [
        richText('Why we do this', 'what is wrong, and what the club wants to change'),
        {
          __component: 'block.programmes',
          heading: 'What we do',
          programmes: [
            {
              title: toWrite('one part of the campaign'),
              actions: [{ text: toWrite('what happens, where and when') }],
            },
          ],
        },
        {
          __component: 'block.cards',
          heading: 'How to join',
          cards: [card('hand', 'what somebody can do in ten minutes'), card('voice', 'in a day')],
        },
        callToAction('the one thing you ask of your readers'),
      ],
    }),
  },
} as const satisfies Record<string, Template>;

export type TemplateName = keyof typeof TEMPLATES;

export const isTemplateName = (name: unknown): name is TemplateName =>
  typeof name === 'string' && Object.hasOwn(TEMPLATES, name);

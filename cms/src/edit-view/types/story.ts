import type { TypeView } from '../view';

export const story: TypeView = {
  mainField: 'title',
  list: ['title'],
  groups: [
    {
      heading: 'What readers see first',
      fields: {
        title: {
          label: 'Title',
          description: 'The headline. Say what the story is about in a few plain words.',
          placeholder: 'Breaking the Chains',
          width: 8,
        },
        publishedOn: {
          label: 'Date on the story',
          description: 'The day readers see. The newest story comes first in every list.',
          width: 4,
        },
        slug: {
          label: 'Web address',
          description:
            'The last part of the link: /stories/breaking-the-chains. Left empty, it is made from the title when you save.',
          placeholder: 'breaking-the-chains',
        },
        standfirst: {
          label: 'Standfirst',
          description:
            'One or two sentences under the title that say why this matters. Lists and search results show it too.',
          placeholder: 'How children are drawn into trafficking, and what helps them out of it.',
        },
        hero: {
          label: 'Main picture',
          description:
            'The large picture at the top, also used in lists. A wide one works best, at least 1600 pixels across.',
        },
      },
    },
    {
      fields: {
        blocks: {
          label: 'The blocks of the story',
          description: 'Drag a block by its handle to move it.',
        },
      },
    },
    {
      heading: 'Who wrote it, and where it belongs',
      fields: {
        authors: {
          label: 'Authors',
          description:
            'In the order in which they are named. Each author decides in their own entry how much of the name is shown.',
          width: 6,
        },
        topics: {
          label: 'Topics',
          description: 'What the story is about. One to three are enough.',
          width: 6,
        },
        related: {
          label: 'Read next',
          description: 'Up to three stories offered at the end. Choose published ones.',
        },
      },
    },
    {
      heading: 'Care for readers',
      fields: {
        featured: {
          label: 'On the front page',
          description: 'Yes puts it at the top of the front page. The newest one wins.',
          width: 6,
        },
        sensitive: {
          label: 'Sensitive',
          description:
            'Yes if it tells of harm to children. Readers then get the exit button and helplines, and the safeguarding lead approves it first. Once saved as Yes, only the lead changes it to No.',
          width: 6,
        },
        contentNote: {
          label: 'Content note',
          description:
            'One calm sentence on what is in it, so that readers can choose. Do not write "trigger warning".',
          placeholder: 'This story describes how children are exploited. It shows no violence.',
        },
        corrections: {
          label: 'Corrections',
          description: 'When something was wrong: put it right above, then say here what changed.',
        },
      },
    },
    {
      heading: 'Search engines and sharing',
      fields: {
        seo: {
          label: 'When it is found or shared',
          description: 'All optional. Left empty, the title, standfirst and main picture are used.',
        },
      },
    },
  ],
};

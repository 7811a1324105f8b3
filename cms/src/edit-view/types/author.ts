import type { TypeView } from '../view';

export const author: TypeView = {
  mainField: 'name',
  list: ['name', 'displayAs', 'former'],
  pageSize: 20,
  groups: [
    {
      heading: 'The author',
      fields: {
        name: {
          label: 'Name',
          description: 'Kept here in full; what readers see of it is chosen below.',
          placeholder: 'Amina Khan',
          width: 6,
        },
        displayAs: {
          label: 'What readers see of the name',
          description: 'The author decides, not the editor. If in doubt, show less.',
          width: 6,
          choices: {
            'full-name': 'The full name: Amina Khan',
            'first-name-and-initial': 'First name and initial: Amina K.',
            'role-only': 'No name, the role only',
          },
        },
        role: {
          label: 'Role',
          description: 'What the author does in the club.',
          placeholder: 'Student writer',
          width: 6,
        },
        slug: {
          label: 'Web address',
          description: 'Readers see it in links. Left empty, it is the first name.',
          placeholder: 'amina-k',
          width: 6,
        },
        bio: {
          label: 'About the author',
          description: 'Two sentences at most. No e-mail, no social media, no class, no age.',
          placeholder: 'Amina writes about children’s rights and runs the book club.',
        },
        portrait: {
          label: 'Portrait',
          description: 'Optional. A student’s face only if the student and the parents agreed.',
        },
      },
    },
    {
      heading: 'Membership',
      fields: {
        student: {
          label: 'Student',
          description: 'Yes for everyone who is at school: stricter rules protect them.',
          width: 6,
        },
        former: {
          label: 'Former member',
          description:
            'Yes takes name, portrait and text off every page at once. The stories stay, by "Former member".',
          width: 6,
        },
      },
    },
  ],
};

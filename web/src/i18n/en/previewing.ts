/** What stands around a page that is shown before it is published, in English. */
export const previewing = {
  preview: {
    name: 'Preview',
    standing: {
      draft: 'Draft, not published. Only people with this link can see it.',
      changed:
        'Draft with changes that are not published. Only people with this link can see them.',
      published: 'As published. Readers see the same.',
      record: 'Preview of what is saved. Readers see the same.',
      withheld: 'Kept from readers until it is mended. Only people with this link can see it.',
    },
    until: (day: string) => `The link works until ${day}.`,
    edit: 'Edit this block',
    /** `type` is the kind of block, in English. */
    broken: (number: number, type: string) => `Block ${number} (${type}) cannot be shown`,
    leftOut: 'Left out, because something in it is not right:',
    untitled: '(No title yet)',
    noStandfirst: '(No standfirst yet)',
    ended: ['This link has ended.', 'Ask for a new one.'],
    unready: [
      'This draft cannot be shown yet.',
      'Something that the page needs is missing or not right. Mend it in the form and save.',
    ],
  },
};

/** Words around the text of a story, and of the frame that all pages stand in, in English. */
export const reading = {
  reading: {
    top: 'Back to the top',
    next: 'Read next',
    sources: 'Sources',
    /** The name of a small number beside a figure. */
    source: (number: number, publisher: string) => `Source ${number}: ${publisher}`,
    /** Followed by links to the places that rest on the source. */
    usedFor: 'Used for',
    use: (what: string, page: string) => `${what} (p. ${page})`,
    changes: 'What has changed in this story’s figures',
    change: {
      figure: (label: string, before: string, after: string) =>
        `The figure “${label}” changed from ${before} to ${after}.`,
      meaning: (label: string) => `What the figure “${label}” means was put more exactly.`,
      source: (label: string) => `The source of the figure “${label}” changed.`,
      status: (label: string, status: string) => `The figure “${label}” is now marked: ${status}.`,
    },
    address: 'The address of this story',
  },
  siteLinks: {
    feed: 'Follow new stories (Atom feed)',
  },
};

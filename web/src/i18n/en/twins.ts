/** Words of what a story is beside its page: feeds, plain text, share pictures, citations, in English. */
export const twins = {
  feed: {
    title: (club: string) => `${club}: stories`,
    topic: (club: string, topic: string) => `${club} · ${topic}`,
    /** Before the note of a sensitive story. */
    note: (note: string) => `About this story: ${note}`,
  },
  cite: {
    story: 'Cite this story',
    figure: 'Cite this figure',
    text: 'As text',
    copy: 'Copy',
    copied: 'Copied',
    /** By someone who is named; without a name the club stands as author. */
    storyBy: (authors: string, day: string, title: string, club: string) =>
      `${authors} (${day}). “${title}”. ${club}.`,
    storyOf: (club: string, day: string, title: string) => `${club} (${day}). “${title}”.`,
    /** "People in forced labour: 28M", whatever letter a label begins with. */
    amount: (value: string, label: string) => `${label}: ${value}`,
    figureFrom: (source: string, amount: string, club: string, day: string) =>
      `${source}. “${amount}”, as shown by ${club} on ${day}.`,
    figureBare: (amount: string, club: string, day: string) =>
      `“${amount}”, as shown by ${club} on ${day}.`,
  },
  plain: {
    rights: (year: string, club: string) => `© ${year} ${club}. Each picture has its own licence.`,
    original: 'The page with pictures',
    figures:
      'Each figure is followed by how sure we are of it. Whoever repeats a figure repeats its status and its source with it, and never calls one verified that is not.',
    narratives:
      'Before each account of a person stands what kind of account it is. A composite or an illustration is not one person’s story, and whoever an illustration names is not a real person. A changed name stays changed.',
    quoting:
      'To cite a story, name its author, its title, the club, the day and its address. No person in a story is ever to be identified.',
    stories: 'Stories',
    figureList: 'Figures',
    pages: 'About the club',
    feeds: 'Feeds',
    languages: 'In other languages',
  },
};

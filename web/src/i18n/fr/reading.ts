import type { Messages } from '../messages.ts';

/** Words around the text of a story, and of the frame that all pages stand in, in French. */
export const reading: Pick<Messages, 'reading' | 'siteLinks'> = {
  reading: {
    top: 'Retour en haut',
    next: 'À lire ensuite',
    sources: 'Sources',
    source: (number, publisher) => `Source ${number}\u202f: ${publisher}`,
    usedFor: 'Utilisée pour',
    use: (what, page) => `${what} (p. ${page})`,
    changes: 'Ce qui a changé dans les chiffres de ce récit',
    change: {
      figure: (label, before, after) =>
        `Le chiffre «\u202f${label}\u202f» est passé de ${before} à ${after}.`,
      meaning: (label) => `Le sens du chiffre «\u202f${label}\u202f» a été précisé.`,
      source: (label) => `La source du chiffre «\u202f${label}\u202f» a changé.`,
      status: (label, status) =>
        `Le chiffre «\u202f${label}\u202f» porte désormais la mention\u202f: ${status}.`,
    },
    address: 'L’adresse de ce récit',
  },
  siteLinks: {
    feed: 'Suivre les nouveaux récits (flux Atom)',
  },
};

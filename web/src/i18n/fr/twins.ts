import type { Messages } from '../messages.ts';

/** Words of what a story is beside its page: feeds, plain text, share pictures, citations, in French. */
export const twins: Pick<Messages, 'feed' | 'cite' | 'plain'> = {
  feed: {
    title: (club) => `${club}\u202f: récits`,
    topic: (club, topic) => `${club}\u202f: récits sur le thème «\u202f${topic}\u202f»`,
    note: (note) => `À propos de ce récit\u202f: ${note}`,
  },
  cite: {
    story: 'Citer ce récit',
    figure: 'Citer ce chiffre',
    text: 'En texte',
    copy: 'Copier',
    copied: 'Copié',
    storyBy: (authors, day, title, club) => `${authors} (${day}). «\u202f${title}\u202f». ${club}.`,
    storyOf: (club, day, title) => `${club} (${day}). «\u202f${title}\u202f».`,
    amount: (value, label) => `${label}\u202f: ${value}`,
    figureFrom: (source, amount, club, day) =>
      `${source}. «\u202f${amount}\u202f», tel que montré par ${club} le ${day}.`,
    figureBare: (amount, club, day) =>
      `«\u202f${amount}\u202f», tel que montré par ${club} le ${day}.`,
  },
  plain: {
    rights: (year, club) => `© ${year} ${club}. Chaque image a sa propre licence.`,
    original: 'La page avec les images',
    figures:
      'Chaque chiffre est suivi de notre degré de certitude. Qui reprend un chiffre reprend avec lui son état et sa source, et ne dit jamais vérifié un chiffre qui ne l’est pas.',
    narratives:
      'Avant chaque récit d’une personne est indiquée sa nature. Un récit composé ou une illustration n’est pas l’histoire d’une seule personne, et qui est nommé dans une illustration n’est pas une personne réelle. Un nom modifié reste modifié.',
    quoting:
      'Pour citer un récit, indiquez qui l’a écrit, son titre, le club, le jour et son adresse. Aucune personne évoquée dans un récit ne doit jamais être identifiée.',
    stories: 'Récits',
    figureList: 'Chiffres',
    pages: 'À propos du club',
    feeds: 'Flux',
    languages: 'Dans d’autres langues',
  },
};

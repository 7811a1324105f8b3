import type { Messages } from '../messages.ts';
import { pluralsOf } from '../plurals.ts';

const plural = pluralsOf('fr');

export const stories: Pick<Messages, 'home' | 'stories' | 'story'> = {
  home: {
    featured: 'Récit à la une',
    latest: 'Derniers récits',
    all: 'Voir tous les récits',
    empty: 'Le premier récit est en cours d’écriture.',
  },
  stories: {
    sensitive: 'Sujet sensible',
    title: 'Tous les récits',
    page: (page, pages) => `Page ${page} sur ${pages}`,
    total: (total) => plural(total, { one: '# récit', other: '# récits' }),
    empty: 'Aucun récit n’a encore été publié.',
  },
  story: {
    by: 'Par',
    formerMember: 'une personne qui a été membre du club',
    published: 'Publié le',
    updated: 'Mis à jour le',
    reading: (minutes) =>
      plural(minutes, { one: '# minute de lecture', other: '# minutes de lecture' }),
    contents: 'Dans ce récit',
    contentNote: 'À propos de ce récit',
    skipToHelp: 'Aller directement aux services d’aide',
    corrections: 'Corrections',
    authors: () => 'Qui a écrit ce récit',
    related: 'Récits liés',
    all: 'Voir tous les récits',
    share: 'Partager ce récit',
    copy: 'Copier le lien',
    copied: 'Lien copié',
    topics: 'Thèmes',
  },
};

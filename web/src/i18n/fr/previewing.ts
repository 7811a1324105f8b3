import type { Messages } from '../messages.ts';

export const previewing: Pick<Messages, 'preview'> = {
  preview: {
    name: 'Aperçu',
    standing: {
      draft: 'Brouillon, non publié. Seules les personnes qui ont ce lien le voient.',
      changed:
        'Brouillon avec des modifications non publiées. Seules les personnes qui ont ce lien les voient.',
      published: 'Identique à ce qui est publié. Les lecteurs voient la même chose.',
      record: 'Aperçu de ce qui est enregistré. Les lecteurs voient la même chose.',
      withheld:
        'Masqué aux lecteurs jusqu’à sa correction. Seules les personnes qui ont ce lien le voient.',
    },
    until: (day) => `Le lien fonctionne jusqu’au ${day}.`,
    edit: 'Modifier ce bloc',
    broken: (number, type) => `Le bloc ${number} (${type}) ne peut pas être affiché`,
    leftOut: 'Laissé de côté, car quelque chose n’y est pas juste\u202f:',
    untitled: '(Pas encore de titre)',
    noStandfirst: '(Pas encore de chapeau)',
    ended: ['Ce lien n’est plus valable.', 'Demandez-en un nouveau.'],
    unready: [
      'Ce brouillon ne peut pas encore être affiché.',
      'Il manque quelque chose à la page, ou quelque chose n’y est pas juste. Corrigez-le dans le formulaire et enregistrez.',
    ],
  },
};

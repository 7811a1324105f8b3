import type { Messages } from '../messages.ts';
import { pluralsOf } from '../plurals.ts';

const plural = pluralsOf('fr');

export const search: Pick<Messages, 'search'> = {
  search: {
    title: 'Recherche',
    titleFor: (query) => `Recherche\u202f: ${query}`,
    label: 'Rechercher un récit, un chiffre ou une page',
    submit: 'Rechercher',
    description: 'Rechercher dans tous les récits, chiffres, études de cas et pages de ce site.',
    invitation:
      'Écrivez un mot ou deux. Les petites fautes de frappe et les accents oubliés ne gênent pas.',
    total: (count) => plural(count, { one: '# résultat', other: '# résultats' }),
    corrected: (typed, shown) =>
      `Rien ici ne contient «\u202f${typed}\u202f». Voici les résultats pour «\u202f${shown}\u202f».`,
    alike: 'Ces pages contiennent des mots proches des vôtres.',
    partly: 'Aucune page ne contient tous ces mots\u202f; celles-ci en contiennent une partie.',
    none: (query) => `Rien trouvé pour «\u202f${query}\u202f»`,
    advice: 'Essayez moins de mots ou d’autres mots, ou continuez par ici\u202f:',
    kind: {
      story: 'Récit',
      page: 'Page',
      statistic: 'Chiffre',
      'case-study': 'Étude de cas',
      topic: 'Thème',
      author: 'Auteur ou autrice',
      help: 'Aide',
      helpline: 'Aide',
    },
    suggestions: 'Propositions',
    suggested: (count) =>
      plural(count, {
        one: '# proposition. Parcourez-la avec les touches fléchées.',
        other: '# propositions. Parcourez-les avec les touches fléchées.',
      }),
    nothing: 'Aucune proposition.',
  },
};

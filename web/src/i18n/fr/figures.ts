import type { Messages } from '../messages.ts';

export const figures: Pick<Messages, 'statistic'> = {
  statistic: {
    qualifier: {
      exact: '',
      approximately: 'environ',
      'at-least': 'au moins',
      'at-most': 'au plus',
    },
    sourceNotGiven: 'Source non indiquée',
    source: 'Source\u202f:',
    attributed: (body) => `Chiffre attribué à\u202f: ${body}.`,
    page: (page) => `p. ${page}`,
    verification: {
      'not-verified': 'Non vérifié',
      verified: 'Vérifié',
      outdated: 'Dépassé',
      mislabelled: 'Intitulé peut-être erroné',
      disputed: 'Contesté',
      withdrawn: 'Retiré par son éditeur',
    },
    neverChecked: 'pas encore contrôlé',
    checked: (date) => `dernier contrôle\u202f: ${date}`,
    overdue: 'nouveau contrôle à faire',
    about: 'À propos de ce chiffre',
    own: 'Son historique, où il est utilisé et comment le citer',
    details: {
      definition: 'Ce que cela veut dire',
      population: 'Qui est compté',
      place: 'Où',
      period: 'Quand',
      measure: 'Type de mesure',
      estimate: 'Comment on le sait',
      note: 'Notre remarque',
      source: 'Source complète',
      archived: 'Copie archivée',
      accessed: (date) => `lu par nous le ${date}`,
      licence: 'Licence',
    },
    measure: {
      stock: 'Combien à un moment donné',
      flow: 'Combien au cours d’une période',
      cumulative: 'En tout jusqu’à présent',
      share: 'Une partie d’un tout',
    },
    estimate: {
      observed: 'Compté',
      administrative: 'Tiré des registres d’une autorité',
      estimated: 'Estimé',
      unknown: '',
    },
  },
};

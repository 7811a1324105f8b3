import type { Messages } from '../messages.ts';

export const figures: Pick<Messages, 'statistic'> = {
  statistic: {
    qualifier: {
      exact: '',
      approximately: 'cerca de',
      'at-least': 'al menos',
      'at-most': 'como máximo',
    },
    sourceNotGiven: 'Fuente no indicada',
    source: 'Fuente:',
    attributed: (body) => `Cifra atribuida a: ${body}.`,
    page: (page) => `p. ${page}`,
    verification: {
      'not-verified': 'Sin verificar',
      verified: 'Verificada',
      outdated: 'Desactualizada',
      mislabelled: 'Quizá mal etiquetada',
      disputed: 'Cuestionada',
      withdrawn: 'Retirada por quien la publicó',
    },
    neverChecked: 'aún sin comprobar',
    checked: (date) => `última comprobación: ${date}`,
    overdue: 'toca comprobarla de nuevo',
    about: 'Sobre esta cifra',
    own: 'Su historial, dónde se usa y cómo citarla',
    details: {
      definition: 'Qué significa',
      population: 'A quién se cuenta',
      place: 'Dónde',
      period: 'Cuándo',
      measure: 'Tipo de medida',
      estimate: 'Cómo se sabe',
      note: 'Nuestra nota',
      source: 'Fuente completa',
      archived: 'Copia archivada',
      accessed: (date) => `consultado el ${date}`,
      licence: 'Licencia',
    },
    measure: {
      stock: 'Cuántos en un mismo momento',
      flow: 'Cuántos o cuánto en un periodo',
      cumulative: 'En total hasta ahora',
      share: 'Una parte de un todo',
    },
    estimate: {
      observed: 'Contada',
      administrative: 'Tomada de los registros de una autoridad',
      estimated: 'Estimada',
      unknown: '',
    },
  },
};

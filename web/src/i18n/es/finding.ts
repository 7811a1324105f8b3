import type { finding as english } from '../en/finding.ts';
import type { Messages } from '../messages.ts';
import { pluralsOf } from '../plurals.ts';

const plural = pluralsOf('es');

/** Words of the pages on which readers find stories and figures, in Spanish. */
export const finding: Pick<Messages, keyof typeof english> = {
  languages: {
    label: 'Idioma',
    missing: {
      home: 'Aún no está en español: ir a la portada',
      stories: 'Aún no está en español: ir a todas las historias',
      figures: 'Aún no está en español: ir a todas las cifras',
    },
  },
  trail: { label: 'Estás aquí' },
  paging: {
    label: 'Páginas de esta lista',
    previous: 'Página anterior',
    next: 'Página siguiente',
  },
  filters: {
    label: 'Elige qué muestra esta lista',
    topic: 'Tema',
    author: 'Autoría',
    status: 'Estado',
    order: 'Orden',
    all: 'Todo',
    remove: 'Quitar el filtro',
  },
  lists: {
    about: (topic) => `${topic}: historias`,
    by: (author) => `Historias de ${author}`,
    aboutBy: (topic, author) => `${topic}: historias de ${author}`,
    order: {
      newest: 'Primero las más recientes',
      oldest: 'Primero las más antiguas',
      title: 'Por título, de la A a la Z',
    },
    emptyChoice: 'Todavía no hay ninguna historia así. Prueba con otro tema u otra autoría.',
    more: (count) =>
      plural(count, {
        one: 'Hay # historia más que aún no se ha traducido:',
        other: 'Hay # historias más que aún no se han traducido:',
      }),
    here: 'Historias en español',
  },
  topic: {
    label: 'Tema',
    stories: 'Historias sobre este tema',
    empty: 'Todavía no se ha publicado ninguna historia sobre este tema.',
    feed: 'Seguir este tema en un lector de fuentes web',
    choose: 'Ordenar y filtrar estas historias',
    figures: 'Cifras sobre este tema',
  },
  author: {
    label: 'Autoría',
    student: 'Estudiante y miembro del club',
    former: 'Ya no está en el club',
    formerText: 'Esta persona dejó el club y ya no se la nombra aquí. Las historias permanecen.',
    stories: 'Historias de esta persona',
    empty: 'Ahora mismo no hay ninguna historia publicada de esta persona.',
  },
  figures: {
    title: 'Cifras',
    introduction:
      'Las cifras que usan nuestras historias, cada una con su procedencia, qué cuenta y hasta qué punto la hemos comprobado.',
    about: (topic) => `${topic}: cifras`,
    withStatus: (status) => `Cifras (${status})`,
    aboutWithStatus: (topic, status) => `${topic}: cifras (${status})`,
    total: (total) => plural(total, { one: '# cifra', other: '# cifras' }),
    empty: 'Aquí todavía no hay cifras.',
    emptyChoice: 'No hay ninguna cifra así. Prueba con otro tema u otro estado.',
    more: (count) =>
      plural(count, {
        one: 'Hay # cifra más que aún no se ha traducido:',
        other: 'Hay # cifras más que aún no se han traducido:',
      }),
    here: 'Cifras en español',
    all: 'Ver todas las cifras',
    how: 'Cómo comprobamos las cifras',
    howText: [
      'Una cifra solo se considera verificada cuando alguien del club la ha encontrado en la fuente que se nombra y ha comparado el número, lo que cuenta, el lugar y el año. Hasta entonces, la página dice «Sin verificar».',
      'Nunca cambiamos una cifra en silencio. Cuando se corrige, cambian con ella todas las historias que la muestran, y en la página de la cifra queda constancia de qué cambió y cuándo.',
    ],
    label: 'Cifra',
    meaning: 'Qué significa esta cifra',
    status: 'Qué seguridad tenemos',
    source: 'De dónde viene',
    sourceMissing:
      'No se ha indicado ninguna fuente para esta cifra. Por favor, no la difundas como un hecho hasta que la haya.',
    reviewDue: (date) => `La próxima comprobación está prevista para el ${date}.`,
    reviewOverdue: (date) =>
      `La próxima comprobación estaba prevista para el ${date} y aún no se ha hecho.`,
    note: 'Una nota del club',
    superseded: 'Hay una cifra más reciente:',
    statusMeaning: {
      'not-verified': 'Todavía no la hemos comparado con su fuente, así que úsala con cautela.',
      verified: 'La hemos encontrado en su fuente, y allí dice lo mismo.',
      outdated: 'Era correcta en su momento; desde entonces se ha publicado una más reciente.',
      mislabelled:
        'El número puede ser correcto, pero quizá cuente algo distinto de lo que dice su etiqueta. Lee qué significa antes de usarlo.',
      disputed: 'Quienes conocen el tema no se ponen de acuerdo sobre ella.',
      withdrawn: 'Quienes la publicaron la han retirado. Por favor, no la uses.',
    },
    history: 'Comprobaciones y cambios',
    historyEmpty: 'No se ha cambiado ni comprobado nada desde que se anotó por primera vez.',
    historyKind: {
      first: (figure) => `Anotada por primera vez: ${figure}.`,
      figure: (before, after) => `Cambió de ${before} a ${after}.`,
      figureOnce: 'La cifra se cambió.',
      meaning: 'Se describió de nuevo qué significa.',
      source: (source) => `La fuente pasó a ser: ${source}.`,
      sourceGone: 'Se quitó la fuente.',
      status: (before, after) => `El estado pasó de «${before}» a «${after}».`,
      statusOnce: (after) => `El estado pasó a «${after}».`,
      checked: 'Comprobada por el club.',
    },
    stories: 'Historias que usan esta cifra',
    unused: 'Ahora mismo ninguna historia publicada usa esta cifra.',
  },
  caseStudyPage: {
    stories: 'Historias que hablan de este caso',
    unused: 'Ahora mismo ninguna historia publicada habla de este caso.',
  },
  front: {
    topics: 'Temas',
    figure: 'Una cifra, y de dónde viene',
    figures: 'Ver todas las cifras',
    help: '¿Necesitas ayuda, o te preocupa alguien?',
    helpText:
      'Hay personas con quienes hablar. Indicamos servicios de algunos países, y dónde encontrar los de otros.',
    helpLink: 'Dónde pedir ayuda',
  },
};

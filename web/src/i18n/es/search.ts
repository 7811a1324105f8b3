import type { Messages } from '../messages.ts';
import { pluralsOf } from '../plurals.ts';

const plural = pluralsOf('es');

export const search: Pick<Messages, 'search'> = {
  search: {
    title: 'Búsqueda',
    titleFor: (query) => `Búsqueda: ${query}`,
    label: 'Buscar historias, cifras y páginas',
    submit: 'Buscar',
    description: 'Buscar en todas las historias, cifras, estudios de caso y páginas de este sitio.',
    invitation:
      'Escribe una o dos palabras. Las pequeñas erratas y los acentos que falten no importan.',
    total: (count) => plural(count, { one: '# resultado', other: '# resultados' }),
    corrected: (typed, shown) =>
      `Aquí nada dice «${typed}». Estos son los resultados para «${shown}».`,
    alike: 'Estas páginas tienen palabras parecidas a las tuyas.',
    partly: 'Ninguna página tiene todas estas palabras; estas tienen algunas.',
    none: (query) => `No hay nada para «${query}»`,
    advice: 'Prueba con menos palabras o con otras, o sigue por aquí:',
    kind: {
      story: 'Historia',
      page: 'Página',
      statistic: 'Cifra',
      'case-study': 'Estudio de caso',
      topic: 'Tema',
      author: 'Autor o autora',
      help: 'Ayuda',
      helpline: 'Ayuda',
    },
    suggestions: 'Sugerencias',
    suggested: (count) =>
      plural(count, {
        one: '# sugerencia. Recórrela con las flechas del teclado.',
        other: '# sugerencias. Recórrelas con las flechas del teclado.',
      }),
    nothing: 'No hay sugerencias.',
  },
};

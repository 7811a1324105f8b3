import type { Messages } from '../messages.ts';
import { pluralsOf } from '../plurals.ts';

const plural = pluralsOf('es');

export const stories: Pick<Messages, 'home' | 'stories' | 'story'> = {
  home: {
    featured: 'Historia destacada',
    latest: 'Últimas historias',
    all: 'Ver todas las historias',
    empty: 'La primera historia se está escribiendo.',
  },
  stories: {
    sensitive: 'Tema sensible',
    title: 'Todas las historias',
    page: (page, pages) => `Página ${page} de ${pages}`,
    total: (total) => plural(total, { one: '# historia', other: '# historias' }),
    empty: 'Todavía no se ha publicado ninguna historia.',
  },
  story: {
    by: 'Por',
    formerMember: 'una persona que fue miembro del club',
    published: 'Publicado el',
    updated: 'Actualizado el',
    reading: (minutes) =>
      plural(minutes, { one: '# minuto de lectura', other: '# minutos de lectura' }),
    contents: 'En esta historia',
    contentNote: 'Sobre esta historia',
    skipToHelp: 'Ir directamente a los servicios de ayuda',
    corrections: 'Correcciones',
    authors: (count) =>
      plural(count, {
        one: 'Quién ha escrito esta historia',
        other: 'Quiénes han escrito esta historia',
      }),
    related: 'Historias relacionadas',
    all: 'Ver todas las historias',
    share: 'Compartir esta historia',
    copy: 'Copiar el enlace',
    copied: 'Enlace copiado',
    topics: 'Temas',
  },
};

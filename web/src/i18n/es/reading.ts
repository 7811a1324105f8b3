import type { Messages } from '../messages.ts';

/** Words around the text of a story, and of the frame that all pages stand in, in Spanish. */
export const reading: Pick<Messages, 'reading' | 'siteLinks'> = {
  reading: {
    top: 'Volver arriba',
    next: 'Sigue leyendo',
    sources: 'Fuentes',
    source: (number, publisher) => `Fuente ${number}: ${publisher}`,
    usedFor: 'Se usa para',
    use: (what, page) => `${what} (p. ${page})`,
    changes: 'Qué ha cambiado en las cifras de esta historia',
    change: {
      figure: (label, before, after) => `La cifra «${label}» pasó de ${before} a ${after}.`,
      meaning: (label) => `Se precisó qué significa la cifra «${label}».`,
      source: (label) => `Cambió la fuente de la cifra «${label}».`,
      status: (label, status) => `La cifra «${label}» lleva ahora la indicación: ${status}.`,
    },
    address: 'La dirección de esta historia',
  },
  siteLinks: {
    feed: 'Seguir las nuevas historias (fuente Atom)',
  },
};

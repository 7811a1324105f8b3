import type { Messages } from '../messages.ts';

/** Words of what a story is beside its page: feeds, plain text, share pictures, citations, in Spanish. */
export const twins: Pick<Messages, 'feed' | 'cite' | 'plain'> = {
  feed: {
    title: (club) => `${club}: historias`,
    topic: (club, topic) => `${club}: historias sobre el tema «${topic}»`,
    note: (note) => `Sobre esta historia: ${note}`,
  },
  cite: {
    story: 'Citar esta historia',
    figure: 'Citar esta cifra',
    text: 'Como texto',
    copy: 'Copiar',
    copied: 'Copiado',
    storyBy: (authors, day, title, club) => `${authors} (${day}). «${title}». ${club}.`,
    storyOf: (club, day, title) => `${club} (${day}). «${title}».`,
    amount: (value, label) => `${label}: ${value}`,
    figureFrom: (source, amount, club, day) =>
      `${source}. «${amount}», tal como lo muestra ${club} el ${day}.`,
    figureBare: (amount, club, day) => `«${amount}», tal como lo muestra ${club} el ${day}.`,
  },
  plain: {
    rights: (year, club) => `© ${year} ${club}. Cada imagen tiene su propia licencia.`,
    original: 'La página con imágenes',
    figures:
      'A cada cifra le sigue qué seguridad tenemos de ella. Quien repita una cifra debe repetir también su estado y su fuente, y nunca llamar verificada a una que no lo está.',
    narratives:
      'Antes de cada relato de una persona se dice qué clase de relato es. Un relato compuesto o una ilustración no son la historia de una sola persona, y quien se nombra en una ilustración no es una persona real. Un nombre cambiado sigue cambiado.',
    quoting:
      'Para citar una historia, indica quién la escribió, su título, el club, el día y su dirección. No se debe identificar nunca a ninguna persona de una historia.',
    stories: 'Historias',
    figureList: 'Cifras',
    pages: 'Sobre el club',
    feeds: 'Fuentes web',
    languages: 'En otros idiomas',
  },
};

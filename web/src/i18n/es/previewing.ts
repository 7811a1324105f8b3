import type { Messages } from '../messages.ts';

export const previewing: Pick<Messages, 'preview'> = {
  preview: {
    name: 'Vista previa',
    standing: {
      draft: 'Borrador, sin publicar. Solo lo ven las personas que tienen este enlace.',
      changed:
        'Borrador con cambios sin publicar. Solo los ven las personas que tienen este enlace.',
      published: 'Igual que lo publicado. Los lectores ven lo mismo.',
      record: 'Vista previa de lo guardado. Los lectores ven lo mismo.',
      withheld:
        'Oculto a los lectores hasta que se corrija. Solo lo ven las personas que tienen este enlace.',
    },
    until: (day) => `El enlace funciona hasta el ${day}.`,
    edit: 'Editar este bloque',
    broken: (number, type) => `El bloque ${number} (${type}) no se puede mostrar`,
    leftOut: 'Se ha dejado fuera porque algo no está bien:',
    untitled: '(Aún sin título)',
    noStandfirst: '(Aún sin entradilla)',
    ended: ['Este enlace ha caducado.', 'Pida uno nuevo.'],
    unready: [
      'Este borrador aún no se puede mostrar.',
      'A la página le falta algo, o algo no está bien. Corríjalo en el formulario y guarde.',
    ],
  },
};

import type { Messages } from '../messages.ts';

export const errors: Pick<Messages, 'error'> = {
  error: {
    ways: 'Por dónde seguir',
    home: 'Ir a la portada',
    stories: 'Ver todas las historias',
    again: 'Volver a intentarlo con esta página',
    elsewhere: [
      'Esta página está en otro idioma',
      'Esta página aún no se ha traducido al español. Se puede leer en otro idioma:',
    ],
    status: {
      400: ['No se puede leer esta dirección', 'Algo en la dirección no es como debería.'],
      404: [
        'Aquí no hay ninguna página',
        'Quizá la dirección tenga una errata, o la página se haya movido o retirado.',
      ],
      405: ['Esta página solo se puede leer', 'No admite ningún otro tipo de petición.'],
      410: ['Esta página se ha retirado', 'Se quitó a propósito.'],
      414: ['Esta dirección es demasiado larga', 'Acórtala o empieza de nuevo desde la portada.'],
      500: [
        'Algo ha fallado por nuestra parte',
        'No es culpa tuya. El fallo ha quedado registrado; inténtalo de nuevo un poco más tarde.',
      ],
      503: [
        'Esta página aún no está lista',
        'Las historias se están cargando o revisando. Inténtalo de nuevo dentro de un minuto.',
      ],
    },
  },
};

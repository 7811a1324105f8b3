import type { Messages } from '../messages.ts';
import { pluralsOf } from '../plurals.ts';

const plural = pluralsOf('es');

export const frame: Pick<Messages, 'frame' | 'help' | 'link'> = {
  frame: {
    skip: 'Ir al contenido principal',
    navigation: 'Principal',
    home: 'Inicio',
    exit: 'Salir de esta página',
    exitNote: 'Esto no borra tu historial de navegación.',
    exitKeys: 'O pulsa Mayús (Shift) 3 veces.',
    exitPresses: (left) =>
      plural(left, {
        one: 'Mayús: pulsa una vez más para salir.',
        other: 'Mayús: pulsa # veces más para salir.',
      }),
    exitOver: 'Sigues en esta página. La cuenta de pulsaciones empieza de nuevo.',
    exitLeaving: 'Saliendo de esta página.',
    independent:
      'Un club estudiantil independiente que colabora a favor de UNICEF, sin formar parte de la organización.',
    safety:
      'No gestionamos ningún servicio de denuncias. Si tú o alguien que conoces está en peligro, llama al número de emergencias de tu país: 112 en Europa, 999 en el Reino Unido, 911 en Norteamérica.',
    corrections: '¿Has encontrado un error? Avísanos',
  },
  help: {
    title: 'Dónde pedir ayuda',
    introduction:
      'Si algo de lo que lees aquí toca tu propia vida, o si te preocupa alguien, estos servicios pueden ayudar. Somos un club estudiantil y no gestionamos ningún servicio de denuncias.',
    call: 'Teléfono',
    text: 'SMS',
    email: 'Correo electrónico',
    website: 'Sitio web',
    hours: 'Horario',
    cost: 'Coste',
    languages: 'Idiomas',
    neverChecked: 'El club aún no lo ha comprobado',
    overdue: (date) => `Sin comprobar desde ${date}`,
    checked: (date) => `Comprobado el ${date}`,
    worldwide: 'Todo el mundo',
    europe: 'Europa',
  },
  link: { external: 'sitio externo' },
};

import type { Messages } from '../messages.ts';
import { pluralsOf } from '../plurals.ts';

const plural = pluralsOf('es');

/** Words of the page on which readers find help, in Spanish. */
export const helpPage: Pick<Messages, 'helpPage'> = {
  helpPage: {
    title: 'Dónde pedir ayuda',
    titleFor: (country) => `Dónde pedir ayuda: ${country}`,
    introduction:
      'Estas son personas con quienes puedes hablar, de ti o de otra persona. No hace falta que tengas la seguridad de que algo va mal.',
    danger: '¿En peligro ahora?',
    dangerText:
      'Llama al número de emergencias del lugar donde estás. Si ninguno de estos es el tuyo, busca el de tu país en la pantalla de emergencias de un teléfono.',
    emergency: 'Números de emergencia',
    choose: 'Elige un país',
    chooseText:
      'La elección solo figura en la dirección de esta página. No averiguamos dónde estás.',
    everywhere: 'Todos los países',
    otherEurope: 'Otros países de Europa',
    elsewhere: 'En cualquier otro lugar',
    count: (count) => plural(count, { one: '# servicio', other: '# servicios' }),
    services: 'Servicios',
    none: (country) =>
      `${country}: todavía no conocemos ningún servicio allí. Estos trabajan en varios países:`,
    empty: 'La lista de servicios se está preparando.',
    worry: 'Si te preocupa alguien',
    worryText: [
      'Escucha más de lo que preguntas. Di que te alegra que te lo haya contado y que no es culpa suya.',
      'No prometas guardar el secreto. Di que te gustaría encontrar a alguien que pueda ayudar y, si podéis, hacedlo juntos.',
      'No te enfrentes a la persona de quien sospechas ni busques pruebas por tu cuenta. Puede hacer que todo sea más peligroso.',
      'Anota con palabras sencillas lo que viste u oíste, y el día. Guárdalo en un lugar seguro.',
      'Cuéntaselo a una persona adulta de confianza: un profesor o una profesora, la persona responsable de la protección en el colegio, un médico o una médica. O pregunta a uno de los servicios de arriba; también puedes preguntar por otra persona.',
      'Si un niño o una niña está en peligro en este momento, llama al número de emergencias.',
    ],
    noInbox: 'Por favor, no nos escribas sobre ello',
    noInboxText:
      'Somos un club estudiantil y no tenemos un buzón para denuncias: nadie lo lee por la noche y no podríamos prometerte que quede en secreto. Los servicios de arriba están para escuchar y ayudar. Pregúntales qué guardan en secreto y cuándo tienen que contárselo a alguien.',
    online: 'Seguridad en internet',
    onlineText: 'Qué hace el botón de salida, qué no puede hacer y cómo dejar menos rastros.',
    onlineLink: 'Leer sobre la seguridad en internet',
  },
};

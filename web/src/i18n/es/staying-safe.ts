import type { Messages } from '../messages.ts';

/** The page on staying safe online, in Spanish. */
export const stayingSafe: Pick<Messages, 'stayingSafe'> = {
  stayingSafe: {
    title: 'Seguridad en internet',
    introduction:
      'Si alguien revisa tu teléfono o tu ordenador, estas notas pueden ayudarte a leer este sitio, o a buscar ayuda, dejando menos rastros. Si eso pudiera ponerte en peligro, usa otro dispositivo.',
    parts: {
      exit: {
        heading: 'Qué hace el botón de salida',
        text: [
          '«Salir de esta página» te lleva enseguida a otro sitio web. Donde el navegador lo permite, también puedes pulsar tres veces la tecla Mayús (Shift).',
          'Después, el botón Atrás todavía puede delatarte. Abre lo que estaba abierto antes, y puede ser otra página de este sitio. Si JavaScript está desactivado, muestra otra vez la misma página. Para mayor seguridad, cierra la pestaña.',
        ],
      },
      limits: {
        heading: 'Qué no puede hacer',
        text: [
          'No borra tu historial de navegación. Las direcciones que visitaste antes siguen en la lista, y quizá también las palabras que escribiste en una búsqueda, también en este sitio.',
          'No oculta nada a quien gestiona la red. Un colegio, un lugar de trabajo, la cuenta de una madre o un padre, o un proveedor de internet pueden ver que se abrió este sitio, aunque no qué página.',
          'No detiene los programas que graban la pantalla o el teclado.',
          'No elimina las páginas abiertas en otras pestañas, los archivos que has descargado ni las páginas que has impreso.',
        ],
      },
      private: {
        heading: 'Usa una ventana privada',
        text: [
          'Los navegadores tienen una ventana privada o de incógnito. Olvida el historial y lo que escribes en los formularios cuando la cierras. Cierra todas sus pestañas al terminar.',
          'No te oculta ante la red, ante los programas que vigilan el dispositivo ni ante las cuentas en las que inicias sesión.',
        ],
      },
      history: {
        heading: 'Borra tu historial, con cuidado',
        text: [
          'Puedes borrar entradas sueltas del historial de un navegador. Un historial vacío puede llamar la atención, así que piensa en quitar solo lo que podría delatarte.',
          'Mira también las búsquedas: los buscadores, los sitios de vídeos y los asistentes de voz guardan sus propias listas. Si el navegador tiene la sesión iniciada en una cuenta, otros dispositivos de esa cuenta pueden mostrar el mismo historial.',
        ],
      },
      shared: {
        heading: 'En un dispositivo que usan otras personas',
        text: [
          'Un ordenador en una biblioteca, en el colegio o en casa de una amistad suele ser más seguro que uno en casa. Cierra la sesión de tus cuentas antes de dejarlo.',
          'No dejes que un navegador compartido recuerde contraseñas. Cámbialas desde un dispositivo que nadie más use y elige unas que las personas cercanas no puedan adivinar.',
        ],
      },
      watched: {
        heading: 'Si tu teléfono puede estar vigilado',
        text: [
          'Alguien que sabe dónde has estado, o qué has escrito, puede tener tu contraseña, ver tu ubicación o haber puesto un programa en tu teléfono.',
          'No quites ese programa ni cambies los ajustes con prisa. La otra persona podría darse cuenta. Habla antes con un servicio de ayuda y prepara un plan con ese servicio.',
          'Usa otro teléfono para pedir ayuda. Las llamadas pueden quedar en el registro o en una factura. Borra el número de la lista si no supone un peligro.',
          'Un teléfono apagado, o dejado en un lugar donde sueles estar, no muestra adónde fuiste.',
        ],
      },
      keeps: {
        heading: 'Qué guarda este sitio sobre ti',
        text: [
          'Nada. No usa cookies, no almacena nada en tu dispositivo, no pide nada a ninguna otra empresa y no anota ninguna dirección tuya. Aun así, tu navegador puede conservar páginas e imágenes que hayas visto.',
        ],
      },
    },
    sources: 'Dónde leer más',
    sourcesText:
      'Estas notas están escritas con nuestras palabras. Hay guías públicas que dicen más y se mantienen al día:',
    back: 'Dónde pedir ayuda',
  },
};

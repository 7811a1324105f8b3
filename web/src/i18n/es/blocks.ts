import type { Messages } from '../messages.ts';
import { pluralsOf } from '../plurals.ts';

const plural = pluralsOf('es');

export const blocks: Pick<
  Messages,
  'caseStudy' | 'testimony' | 'picture' | 'video' | 'chart' | 'map'
> = {
  caseStudy: {
    label: 'Estudio de caso',
    phase: (number, name) => `Fase ${number}: ${name}`,
    phases: (count) => plural(count, { one: '# fase', other: '# fases' }),
    own: 'Este estudio de caso en su propia página',
  },
  testimony: {
    label: 'Testimonio',
    retold: 'Contado con nuestras palabras',
    quoted: 'En palabras de la propia persona',
    nameChanged: 'nombre cambiado',
    nameInTextChanged: 'Nombre cambiado',
    anonymous: 'Nombre reservado',
    age: (age) => plural(age, { one: '# año', other: '# años' }),
    madeUp: {
      illustrative: {
        label: 'Ilustración',
        person: (person) =>
          person === '' ? 'No es una persona real' : `${person} – no es una persona real`,
      },
      composite: {
        label: 'Relato compuesto',
        person: (person) =>
          person === ''
            ? 'No es una persona, sino varias'
            : `${person} – no es una persona, sino varias`,
      },
    },
    narrative: {
      'told-to-us': 'Contado a nuestro club, con consentimiento.',
      composite:
        'Un relato compuesto a partir de varios testimonios. No es la historia de una sola persona.',
      illustrative:
        'Una ilustración, escrita para explicar. No es el testimonio de una persona real.',
      'published-by-another': 'Publicado antes por',
      publishedElsewhere: 'Ya publicado por otros medios.',
    },
  },
  picture: { credit: 'Imagen:', enlarge: 'Ampliar esta imagen', close: 'Cerrar' },
  video: {
    transcript: 'Transcripción',
    captions: 'Subtítulos',
    uncaptioned: 'Este vídeo no tiene subtítulos; sus palabras están en la transcripción.',
    credit: 'Vídeo:',
    watch: 'Se puede ver en',
    download: (kind, size) => `Descargar el vídeo (${kind}, ${size})`,
    downloadUnsized: (kind) => `Descargar el vídeo (${kind})`,
  },
  chart: {
    table: 'Los datos en una tabla',
    row: 'Qué',
    unit: (unit) => `En ${unit}`,
    percent: 'En porcentaje',
    each: (amount, unit) => `Cada marca representa ${amount} ${unit}.`,
    name: {
      bar: (heading) => `Gráfico de barras: ${heading}.`,
      line: (heading) => `Gráfico de líneas: ${heading}.`,
      share: (heading) => `Gráfico de las partes de un todo: ${heading}.`,
      pictogram: (heading) => `Pictograma: ${heading}.`,
    },
    entry: (label, value) => `${label}, ${value}`,
    minus: (amount) => `menos ${amount}`,
    rest: 'Resto, sin datos',
    only: (entry) => `Un solo valor: ${entry}.`,
    extremes: (highest, lowest) => `El más alto: ${highest}. El más bajo: ${lowest}.`,
    trend: (first, last) => `De ${first} a ${last}.`,
    source: 'Fuente:',
    note: 'Nota:',
  },
  map: {
    name: (heading, countries) => `Mapa: ${heading}. Países señalados: ${countries}.`,
    country: 'País',
    reason: 'Por qué está señalado',
  },
};

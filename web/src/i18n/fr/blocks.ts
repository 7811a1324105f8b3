import type { Messages } from '../messages.ts';
import { pluralsOf } from '../plurals.ts';

const plural = pluralsOf('fr');

export const blocks: Pick<
  Messages,
  'caseStudy' | 'testimony' | 'picture' | 'video' | 'chart' | 'map'
> = {
  caseStudy: {
    label: 'Étude de cas',
    phase: (number, name) => `Phase ${number}\u202f: ${name}`,
    phases: (count) => plural(count, { one: '# phase', other: '# phases' }),
    own: 'Cette étude de cas sur une page à part',
  },
  testimony: {
    label: 'Témoignage',
    retold: 'Raconté avec nos mots',
    quoted: 'Dans les mots de la personne',
    nameChanged: 'nom modifié',
    nameInTextChanged: 'Nom modifié',
    anonymous: 'Nom non communiqué',
    age: (age) => plural(age, { one: '# an', other: '# ans' }),
    madeUp: {
      illustrative: {
        label: 'Illustration',
        person: (person) =>
          person === ''
            ? 'Ce n’est pas une personne réelle'
            : `${person} – ce n’est pas une personne réelle`,
      },
      composite: {
        label: 'Récit composé',
        person: (person) =>
          person === ''
            ? 'Plusieurs personnes, et non une seule'
            : `${person} – plusieurs personnes, et non une seule`,
      },
    },
    narrative: {
      'told-to-us': 'Confié à notre club, avec le consentement de la personne.',
      composite:
        'Un récit composé à partir de plusieurs témoignages. Ce n’est pas l’histoire d’une seule personne.',
      illustrative:
        'Une illustration, écrite pour expliquer. Ce n’est pas le témoignage d’une personne réelle.',
      'published-by-another': 'D’abord publié par',
      publishedElsewhere: 'Déjà publié par d’autres.',
    },
  },
  picture: { credit: 'Image\u202f:', enlarge: 'Agrandir cette image', close: 'Fermer' },
  video: {
    transcript: 'Transcription',
    captions: 'Sous-titres',
    uncaptioned:
      'Cette vidéo n’a pas de sous-titres\u202f; ses paroles sont dans la transcription.',
    credit: 'Vidéo\u202f:',
    watch: 'À regarder sur',
    download: (kind, size) => `Télécharger la vidéo (${kind}, ${size})`,
    downloadUnsized: (kind) => `Télécharger la vidéo (${kind})`,
  },
  chart: {
    table: 'Les données sous forme de tableau',
    row: 'Quoi',
    unit: (unit) => `En ${unit}`,
    percent: 'En pour cent',
    each: (amount, unit) => `Chaque signe représente ${amount} ${unit}.`,
    name: {
      bar: (heading) => `Diagramme en barres\u202f: ${heading}.`,
      line: (heading) => `Courbe\u202f: ${heading}.`,
      share: (heading) => `Diagramme des parts d’un tout\u202f: ${heading}.`,
      pictogram: (heading) => `Pictogramme\u202f: ${heading}.`,
    },
    entry: (label, value) => `${label}, ${value}`,
    minus: (amount) => `moins ${amount}`,
    rest: 'Reste, non précisé',
    only: (entry) => `Une seule valeur\u202f: ${entry}.`,
    extremes: (highest, lowest) =>
      `Valeur la plus haute\u202f: ${highest}. Valeur la plus basse\u202f: ${lowest}.`,
    trend: (first, last) => `De ${first} à ${last}.`,
    source: 'Source\u202f:',
    note: 'Remarque\u202f:',
  },
  map: {
    name: (heading, countries) => `Carte\u202f: ${heading}. Pays signalés\u202f: ${countries}.`,
    country: 'Pays',
    reason: 'Pourquoi il est signalé',
  },
};

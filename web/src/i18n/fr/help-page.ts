import type { Messages } from '../messages.ts';
import { pluralsOf } from '../plurals.ts';

const plural = pluralsOf('fr');

/** Words of the page on which readers find help, in French. */
export const helpPage: Pick<Messages, 'helpPage'> = {
  helpPage: {
    title: 'Où trouver de l’aide',
    titleFor: (country) => `Où trouver de l’aide\u202f: ${country}`,
    introduction:
      'Voici des personnes à qui parler, de vous-même ou de quelqu’un d’autre. Il n’est pas nécessaire d’avoir la certitude que quelque chose ne va pas.',
    danger: 'En danger maintenant\u202f?',
    dangerText:
      'Appelez le numéro d’urgence de l’endroit où vous êtes. Si aucun de ceux-ci n’est le vôtre, cherchez le numéro de votre pays sur l’écran d’urgence d’un téléphone.',
    emergency: 'Numéros d’urgence',
    choose: 'Choisir un pays',
    chooseText:
      'Ce choix figure seulement dans l’adresse de cette page. Nous ne cherchons pas à savoir où vous êtes.',
    everywhere: 'Tous les pays',
    otherEurope: 'Autres pays d’Europe',
    elsewhere: 'Partout ailleurs',
    count: (count) => plural(count, { one: '# service', other: '# services' }),
    services: 'Services',
    none: (country) =>
      `${country}\u202f: nous n’y connaissons pas encore de service. Ceux-ci agissent dans plusieurs pays\u202f:`,
    empty: 'La liste des services est en préparation.',
    worry: 'Si quelqu’un vous inquiète',
    worryText: [
      'Écoutez plus que vous ne questionnez. Dites que la personne a bien fait de vous parler, et que ce n’est pas sa faute.',
      'Ne promettez pas de garder le secret. Dites que vous aimeriez trouver quelqu’un qui puisse aider, et faites-le ensemble si vous le pouvez.',
      'Ne vous confrontez pas à la personne que vous soupçonnez et ne cherchez pas de preuves par vous-même. Cela peut aggraver le danger.',
      'Notez avec des mots simples ce que vous avez vu ou entendu, et le jour. Gardez ces notes en lieu sûr.',
      'Parlez-en à un adulte de confiance\u202f: un professeur, la personne chargée de la protection des élèves dans une école, un médecin. Ou adressez-vous à l’un des services ci-dessus\u202f; vous pouvez aussi poser des questions sur quelqu’un d’autre.',
      'Si un enfant est en danger en ce moment, appelez le numéro d’urgence.',
    ],
    noInbox: 'Merci de ne pas nous écrire à ce sujet',
    noInboxText:
      'Nous sommes un club d’élèves et n’avons pas de boîte de réception pour les signalements\u202f: personne ne la lirait la nuit, et nous ne pourrions pas vous garantir le secret. Les services ci-dessus sont là pour écouter et aider. Demandez-leur ce qu’ils gardent pour eux, et quand ils doivent en parler à quelqu’un.',
    online: 'Rester en sécurité en ligne',
    onlineText:
      'Ce que fait le bouton de sortie, ce qu’il ne peut pas faire, et comment laisser moins de traces.',
    onlineLink: 'Lire les conseils pour rester en sécurité en ligne',
  },
};

import type { Messages } from '../messages.ts';
import { pluralsOf } from '../plurals.ts';

const plural = pluralsOf('fr');

export const frame: Pick<Messages, 'frame' | 'help' | 'link'> = {
  frame: {
    skip: 'Aller au contenu principal',
    navigation: 'Principale',
    home: 'Accueil',
    exit: 'Quitter cette page',
    exitNote: 'Cela n’efface pas votre historique de navigation.',
    exitKeys: 'Ou 3 fois la touche Maj (Shift).',
    exitPresses: (left) =>
      plural(left, {
        one: 'Maj\u202f: appuyez encore une fois pour quitter.',
        other: 'Maj\u202f: appuyez encore # fois pour quitter.',
      }),
    exitOver: 'La page est toujours là. Le compte des appuis recommence.',
    exitLeaving: 'Vous quittez cette page.',
    independent:
      'Un club d’élèves indépendant qui agit en faveur de l’UNICEF, sans en faire partie.',
    safety:
      'Nous ne recevons pas de signalements. Si vous ou quelqu’un que vous connaissez êtes en danger, appelez le numéro d’urgence de votre pays\u202f: 112 en Europe, 999 au Royaume-Uni, 911 en Amérique du Nord.',
    corrections: 'Vous avez trouvé une erreur\u202f? Dites-le-nous',
  },
  help: {
    title: 'Où trouver de l’aide',
    introduction:
      'Si quelque chose que vous lisez ici touche à votre propre vie, ou si vous êtes inquiet ou inquiète pour quelqu’un, ces services peuvent aider. Nous sommes un club d’élèves et ne recevons pas nous-mêmes de signalements.',
    call: 'Téléphone',
    text: 'SMS',
    email: 'E-mail',
    website: 'Site web',
    hours: 'Horaires',
    cost: 'Coût',
    languages: 'Langues',
    neverChecked: 'Pas encore vérifié par le club',
    overdue: (date) => `Non vérifié depuis ${date}`,
    checked: (date) => `Vérifié le ${date}`,
    worldwide: 'Monde entier',
    europe: 'Europe',
  },
  link: { external: 'site externe' },
};

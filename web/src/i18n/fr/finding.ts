import type { finding as english } from '../en/finding.ts';
import type { Messages } from '../messages.ts';
import { pluralsOf } from '../plurals.ts';

const plural = pluralsOf('fr');

/** Words of the pages on which readers find stories and figures, in French. */
export const finding: Pick<Messages, keyof typeof english> = {
  languages: {
    label: 'Langue',
    missing: {
      home: 'Pas encore en français\u202f: aller à la page d’accueil',
      stories: 'Pas encore en français\u202f: aller à tous les récits',
      figures: 'Pas encore en français\u202f: aller à tous les chiffres',
    },
  },
  trail: { label: 'Vous êtes ici' },
  paging: {
    label: 'Pages de cette liste',
    previous: 'Page précédente',
    next: 'Page suivante',
  },
  filters: {
    label: 'Choisir ce que montre cette liste',
    topic: 'Thème',
    author: 'Auteur ou autrice',
    status: 'État',
    order: 'Ordre',
    all: 'Tout',
    remove: 'Retirer le filtre',
  },
  lists: {
    about: (topic) => `${topic}\u202f: récits`,
    by: (author) => `Récits de ${author}`,
    aboutBy: (topic, author) => `${topic}\u202f: récits de ${author}`,
    order: {
      newest: 'Les plus récents d’abord',
      oldest: 'Les plus anciens d’abord',
      title: 'Par titre, de A à Z',
    },
    emptyChoice:
      'Aucun récit ne correspond encore. Un autre thème ou une autre signature en a peut-être un.',
    more: (count) =>
      plural(count, {
        one: 'Il y a # autre récit qui n’a pas encore été traduit\u202f:',
        other: 'Il y a # autres récits qui n’ont pas encore été traduits\u202f:',
      }),
    here: 'Récits en français',
  },
  topic: {
    label: 'Thème',
    stories: 'Récits sur ce thème',
    empty: 'Aucun récit n’a encore été publié sur ce thème.',
    feed: 'Suivre ce thème dans un lecteur de flux',
    choose: 'Trier et filtrer ces récits',
    figures: 'Chiffres sur ce thème',
  },
  author: {
    label: 'Auteur ou autrice',
    student: 'Élève membre du club',
    former: 'A quitté le club',
    formerText: 'Cette personne a quitté le club et n’est plus nommée ici. Les récits restent.',
    stories: 'Récits de cette personne',
    empty: 'Aucun récit de cette personne n’est publié actuellement.',
  },
  figures: {
    title: 'Chiffres',
    introduction:
      'Les chiffres utilisés dans nos récits\u202f: d’où vient chacun, ce qu’il compte et jusqu’où nous l’avons vérifié.',
    about: (topic) => `${topic}\u202f: chiffres`,
    withStatus: (status) => `Chiffres (${status})`,
    aboutWithStatus: (topic, status) => `${topic}\u202f: chiffres (${status})`,
    total: (total) => plural(total, { one: '# chiffre', other: '# chiffres' }),
    empty: 'Il n’y a pas encore de chiffre ici.',
    emptyChoice: 'Aucun chiffre ne correspond. Un autre thème ou un autre état en a peut-être un.',
    more: (count) =>
      plural(count, {
        one: 'Il y a # autre chiffre qui n’a pas encore été traduit\u202f:',
        other: 'Il y a # autres chiffres qui n’ont pas encore été traduits\u202f:',
      }),
    here: 'Chiffres en français',
    all: 'Voir tous les chiffres',
    how: 'Comment nous vérifions les chiffres',
    howText: [
      'Un chiffre n’est dit vérifié qu’une fois qu’un membre du club l’a retrouvé dans la source citée et a comparé le nombre, ce qu’il compte, le lieu et l’année. D’ici là, la page indique «\u202fNon vérifié\u202f».',
      'Nous ne modifions jamais un chiffre en silence. Quand il est corrigé, tous les récits qui le montrent changent avec lui, et la page du chiffre garde la trace de ce qui a changé, et quand.',
    ],
    label: 'Chiffre',
    meaning: 'Ce que ce chiffre veut dire',
    status: 'Notre degré de certitude',
    source: 'D’où il vient',
    sourceMissing:
      'Aucune source n’a été donnée pour ce chiffre. Merci de ne pas le transmettre comme un fait tant qu’il n’y en a pas.',
    reviewDue: (date) => `Le prochain contrôle est prévu le ${date}.`,
    reviewOverdue: (date) =>
      `Le prochain contrôle était prévu le ${date} et n’a pas encore été fait.`,
    note: 'Une remarque du club',
    superseded: 'Il existe un chiffre plus récent\u202f:',
    statusMeaning: {
      'not-verified':
        'Nous ne l’avons pas encore comparé à sa source\u202f; utilisez-le avec prudence.',
      verified: 'Nous l’avons retrouvé dans sa source, et elle dit la même chose.',
      outdated: 'Il était juste en son temps\u202f; un chiffre plus récent a été publié depuis.',
      mislabelled:
        'Le nombre est peut-être juste, mais il compte peut-être autre chose que ce que dit son intitulé. Lisez ce qu’il veut dire avant de l’utiliser.',
      disputed: 'Les spécialistes du sujet ne sont pas d’accord à son propos.',
      withdrawn: 'Ceux qui l’ont publié l’ont retiré. Merci de ne pas l’utiliser.',
    },
    history: 'Contrôles et modifications',
    historyEmpty: 'Rien n’a été modifié ni contrôlé depuis qu’il a été noté pour la première fois.',
    historyKind: {
      first: (figure) => `Noté pour la première fois\u202f: ${figure}.`,
      figure: (before, after) => `Modifié\u202f: ${before} est devenu ${after}.`,
      figureOnce: 'Le chiffre a été modifié.',
      meaning: 'Ce qu’il veut dire a été décrit autrement.',
      source: (source) => `La source est désormais\u202f: ${source}.`,
      sourceGone: 'La source a été retirée.',
      status: (before, after) =>
        `L’état est passé de «\u202f${before}\u202f» à «\u202f${after}\u202f».`,
      statusOnce: (after) => `L’état est désormais «\u202f${after}\u202f».`,
      checked: 'Contrôlé par le club.',
    },
    stories: 'Récits qui utilisent ce chiffre',
    unused: 'Aucun récit publié n’utilise ce chiffre actuellement.',
  },
  caseStudyPage: {
    stories: 'Récits qui parlent de ce cas',
    unused: 'Aucun récit publié ne parle de ce cas actuellement.',
  },
  front: {
    topics: 'Thèmes',
    figure: 'Un chiffre, et d’où il vient',
    figures: 'Voir tous les chiffres',
    help: 'Vous avez besoin d’aide, ou quelqu’un vous inquiète\u202f?',
    helpText:
      'Il y a des personnes à qui parler. Nous indiquons des services dans quelques pays, et où trouver ceux des autres.',
    helpLink: 'Où trouver de l’aide',
  },
};

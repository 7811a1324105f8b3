import type { Messages } from '../messages.ts';

export const errors: Pick<Messages, 'error'> = {
  error: {
    ways: 'Pour continuer',
    home: 'Aller à la page d’accueil',
    stories: 'Voir tous les récits',
    again: 'Réessayer cette page',
    elsewhere: [
      'Cette page est dans une autre langue',
      'Cette page n’a pas encore été traduite en français. Vous pouvez la lire dans une autre langue\u202f:',
    ],
    status: {
      400: ['Cette adresse est illisible', 'Quelque chose ne va pas dans l’adresse.'],
      404: [
        'Il n’y a pas de page ici',
        'L’adresse comporte peut-être une faute de frappe, ou la page a été déplacée ou retirée.',
      ],
      405: ['Cette page peut seulement être lue', 'Elle n’accepte aucune autre sorte de requête.'],
      410: ['Cette page n’est plus ici', 'Elle a été retirée volontairement.'],
      414: ['Cette adresse est trop longue', 'Raccourcissez-la, ou repartez de la page d’accueil.'],
      500: [
        'Une erreur s’est produite de notre côté',
        'Vous n’y êtes pour rien. L’erreur a été enregistrée\u202f; veuillez réessayer un peu plus tard.',
      ],
      503: [
        'Cette page n’est pas encore prête',
        'Les récits sont en cours de chargement ou de maintenance. Veuillez réessayer dans une minute.',
      ],
    },
  },
};

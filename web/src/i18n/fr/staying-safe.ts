import type { Messages } from '../messages.ts';

/** The page on staying safe online, in French. */
export const stayingSafe: Pick<Messages, 'stayingSafe'> = {
  stayingSafe: {
    title: 'Rester en sécurité en ligne',
    introduction:
      'Si quelqu’un contrôle votre téléphone ou votre ordinateur, ces conseils peuvent vous aider à lire ce site, ou à chercher de l’aide, en laissant moins de traces. Si cela peut vous mettre en danger, utilisez un autre appareil.',
    parts: {
      exit: {
        heading: 'Ce que fait le bouton de sortie',
        text: [
          '«\u202fQuitter cette page\u202f» vous conduit aussitôt vers un autre site. Là où le navigateur le permet, vous pouvez aussi appuyer trois fois sur la touche Maj (Shift).',
          'Ensuite, le bouton Retour peut encore vous trahir. Il ouvre ce qui était ouvert avant, et c’est peut-être une autre page de ce site. Si JavaScript est désactivé, il montre de nouveau la même page. Pour plus de sûreté, fermez l’onglet.',
        ],
      },
      limits: {
        heading: 'Ce qu’il ne peut pas faire',
        text: [
          'Il n’efface pas votre historique de navigation. Les adresses consultées auparavant restent dans la liste, et peut-être aussi les mots saisis dans une recherche, sur ce site aussi.',
          'Il ne cache rien à qui gère le réseau. Une école, un employeur, le compte d’un parent ou un fournisseur d’accès peut voir que ce site a été ouvert, mais pas quelle page.',
          'Il n’arrête pas les programmes qui enregistrent l’écran ou le clavier.',
          'Il ne supprime ni les pages ouvertes dans d’autres onglets, ni les fichiers téléchargés, ni les pages imprimées.',
        ],
      },
      private: {
        heading: 'Utiliser une fenêtre privée',
        text: [
          'Les navigateurs proposent une fenêtre de navigation privée. Elle oublie l’historique et les saisies quand vous la fermez. Fermez-en tous les onglets quand vous avez fini.',
          'Elle ne vous cache ni au réseau, ni aux programmes qui surveillent l’appareil, ni aux comptes auxquels vous vous connectez.',
        ],
      },
      history: {
        heading: 'Effacer l’historique, avec prudence',
        text: [
          'Vous pouvez supprimer une à une les lignes de l’historique d’un navigateur. Un historique vide peut se remarquer\u202f; songez à n’enlever que ce qui pourrait vous trahir.',
          'Pensez aussi aux recherches\u202f: moteurs de recherche, sites de vidéos et assistants vocaux tiennent leurs propres listes. Si le navigateur est connecté à un compte, d’autres appareils de ce compte peuvent afficher le même historique.',
        ],
      },
      shared: {
        heading: 'Sur un appareil que d’autres utilisent',
        text: [
          'Un ordinateur dans une bibliothèque, à l’école ou chez une amie ou un ami est souvent plus sûr que celui de la maison. Déconnectez-vous de vos comptes avant de le quitter.',
          'Ne laissez pas un navigateur partagé retenir vos mots de passe. Changez-les depuis un appareil que personne d’autre n’utilise, et choisissez-en que vos proches ne pourraient pas deviner.',
        ],
      },
      watched: {
        heading: 'Si votre téléphone est peut-être surveillé',
        text: [
          'Quelqu’un qui sait où vous êtes allé, ou ce que vous avez écrit, a peut-être votre mot de passe, un accès à votre position, ou a installé un programme sur votre téléphone.',
          'Ne retirez pas un tel programme et ne changez pas les réglages dans la précipitation. L’autre personne pourrait s’en apercevoir. Parlez-en d’abord à un service d’aide, et préparez un plan avec lui.',
          'Appelez à l’aide depuis un autre téléphone. Les appels peuvent figurer dans le journal d’appels ou sur une facture. Supprimez le numéro de la liste si cela ne présente pas de danger.',
          'Un téléphone éteint, ou laissé à un endroit où vous êtes d’habitude, ne montre pas où vous êtes allé.',
        ],
      },
      keeps: {
        heading: 'Ce que ce site garde sur vous',
        text: [
          'Rien. Il ne dépose aucun cookie, ne stocke rien sur votre appareil, ne demande rien à aucune autre entreprise et ne note aucune adresse qui soit la vôtre. Votre navigateur peut tout de même conserver des pages et des images que vous avez vues.',
        ],
      },
    },
    sources: 'Où en lire davantage',
    sourcesText:
      'Ces conseils sont écrits avec nos mots. Des guides publics en disent plus et sont tenus à jour\u202f:',
    back: 'Où trouver de l’aide',
  },
};

/** The page on staying safe online, in English. */
export const stayingSafe = {
  stayingSafe: {
    title: 'Staying safe online',
    introduction:
      'If someone checks your phone or computer, these notes may help you to read this site, or to look for help, with fewer traces. If it could put you in danger, use another device.',
    parts: {
      exit: {
        heading: 'What the exit button does',
        text: [
          '“Exit this page” takes you to another website at once. Where the browser allows it, you can also press Shift three times.',
          'After that, the Back button can still give you away. It opens what was open before, and that may be another page of this site. If JavaScript is turned off, it shows the same page again. To be sure, close the tab.',
        ],
      },
      limits: {
        heading: 'What it cannot do',
        text: [
          'It does not clear your browsing history. Addresses you visited before stay in the list, and so may words you typed into a search, on this site too.',
          'It does not hide anything from whoever runs the network. A school, a workplace, a parent’s account or an internet provider may see that this site was opened, though not which page.',
          'It does not stop programs that record the screen or the keyboard.',
          'It does not remove pages that are open in other tabs, files you have downloaded, or pages you have printed.',
        ],
      },
      private: {
        heading: 'Use a private window',
        text: [
          'Browsers have a private or incognito window. It forgets history and form entries when you close it. Close all of its tabs when you are done.',
          'It does not hide you from the network, from programs that watch the device, or from accounts that you sign in to.',
        ],
      },
      history: {
        heading: 'Clear your history, with care',
        text: [
          'You can delete single entries from the history of a browser. An empty history may be noticed, so think about removing only what could give you away.',
          'Look at searches too: search engines, video sites and voice assistants keep lists of their own. If the browser is signed in to an account, other devices of that account may show the same history.',
        ],
      },
      shared: {
        heading: 'On a device that others use',
        text: [
          'A computer in a library, at school or at a friend’s home is often safer than one at home. Sign out of your accounts before you leave it.',
          'Do not let a shared browser remember passwords. Change passwords from a device that nobody else uses, and choose ones that people close to you could not guess.',
        ],
      },
      watched: {
        heading: 'If your phone may be watched',
        text: [
          'Someone who knows where you have been, or what you wrote, may have your password, share your location, or have put a program on your phone.',
          'Do not remove such a program or change settings in a hurry. The other person may notice. Speak first with a service that helps, and make a plan with them.',
          'Use another phone to call for help. Calls may stand in the call list or on a bill. Delete the number from the list if that is safe.',
          'A phone that is switched off, or left in a place where you usually are, does not show where you went.',
        ],
      },
      keeps: {
        heading: 'What this site keeps about you',
        text: [
          'Nothing. It sets no cookies, stores nothing on your device, asks no other company for anything, and writes down no address of yours. Your browser may still keep pages and pictures that you have seen.',
        ],
      },
    },
    sources: 'Where to read more',
    sourcesText:
      'These notes are in our own words. Public guidance says more and is kept up to date:',
    back: 'Where to get help',
  },
};

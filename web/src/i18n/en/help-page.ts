/** Words of the page on which readers find help, in English. */
export const helpPage = {
  helpPage: {
    title: 'Where to get help',
    titleFor: (country: string) => `Where to get help: ${country}`,
    introduction:
      'These are people you can talk to, about yourself or about someone else. You do not have to be sure that something is wrong.',
    danger: 'In danger now?',
    dangerText:
      'Call the emergency number of the place you are in. If none of these is yours, look for your own country’s number on a phone’s emergency screen.',
    emergency: 'Emergency numbers',
    choose: 'Choose a country',
    chooseText: 'The choice is only in the address of this page. We do not find out where you are.',
    everywhere: 'All countries',
    otherEurope: 'Other countries in Europe',
    elsewhere: 'Anywhere else',
    count: (count: number) => (count === 1 ? '1 service' : `${count} services`),
    services: 'Services',
    none: (country: string) =>
      `We do not know a service in ${country} yet. These work across countries:`,
    empty: 'The list of services is being put together.',
    worry: 'If you are worried about someone',
    worryText: [
      'Listen more than you ask. Say that you are glad to have been told, and that it is not their fault.',
      'Do not promise to keep it secret. Say that you would like to find someone who can help, and do it together if you can.',
      'Do not face the person you suspect, and do not look for evidence yourself. It can make things more dangerous.',
      'Write down what you saw or heard in plain words, with the day. Keep it somewhere safe.',
      'Tell an adult you trust: a teacher, the safeguarding lead of a school, a doctor. Or ask one of the services above; you can ask about someone else, too.',
      'If a child is in danger at this moment, call the emergency number.',
    ],
    noInbox: 'Please do not write to us about it',
    noInboxText:
      'We are a student club and have no inbox for reports: nobody reads it at night, and we could not promise you secrecy. The services above are there to listen and to help. Ask them what they keep to themselves, and when they must tell someone.',
    online: 'Staying safe online',
    onlineText: 'What the exit button does, what it cannot do, and how to leave fewer traces.',
    onlineLink: 'Read about staying safe online',
  },
};

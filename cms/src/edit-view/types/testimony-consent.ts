import type { Group } from '../view';

export const testimonyConsent: Group = {
  heading: 'Consent: private, readers never see it',
  fields: {
    consentReference: {
      label: 'Consent number',
      description:
        'The number written on the paper form, and nothing else. Never the form itself, a name or a scan: those stay locked away at school.',
      placeholder: 'C-0042',
      width: 6,
    },
    consentOn: {
      label: 'Given on',
      description: 'The day the form was signed. Needed for "Told to us".',
      width: 6,
    },
    consentExpires: {
      label: 'Valid until',
      description: 'At most 36 months after it was given. Then ask the person again.',
      width: 6,
    },
    consentWithdrawnOn: {
      label: 'Withdrawn on',
      description:
        'The day the person said stop. Fill it in at once: nobody needs to give a reason.',
      width: 6,
    },
  },
};

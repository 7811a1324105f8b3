/** Strapi greets whoever makes the first account and whoever was invited with the same words. */
export const registrationWords = (search: string): Readonly<Record<string, string>> =>
  new URLSearchParams(search).has('registrationToken') ? invited : first;

const first = {
  'Auth.form.register.subtitle':
    'Create the first account. It may do everything, so give it to the teacher who looks after the club. Name, e-mail and password are kept here and go nowhere else.',
};

const invited = {
  'Auth.form.register.subtitle':
    'You were invited to write here. Choose a password that only you know. Name, e-mail and password are kept here and go nowhere else.',
};

import icon from './logo.svg';

const NAME = 'Breaking the Chains';

/** Strapi writes its own name into the window's title on every page, with no setting for it. */
function rename(): void {
  const title = document.title.replace(/\bStrapi(?: Admin)?$/, NAME);
  if (title !== document.title) document.title = title;
}

/** Days before months, for whoever has not chosen a language: Strapi knows no other default. */
export function speakBritish(): void {
  const chosen = localStorage.getItem('strapi-admin-language');
  if (chosen === null) localStorage.setItem('strapi-admin-language', 'en-GB');
}

export function nameTheWindow(): void {
  rename();
  const changes = { childList: true, characterData: true, subtree: true };
  new MutationObserver(rename).observe(document.head, changes);
  const link = document.createElement('link');
  link.rel = 'icon';
  link.type = 'image/svg+xml';
  link.href = icon;
  document.head.append(link);
}

/** Opens a picture large on the page itself; without this its link opens the file. */
export function openPicturesLarge(page: Document): void {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLElement>('.large');
    // With a key held down it is the browser's: another tab, another window.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link, page.createElement('dialog'), page);
  });
}

function open(link: HTMLElement, dialog: HTMLDialogElement, page: Document): void {
  const caption = link.closest('figure')?.querySelector('figcaption');
  const close = page.createElement('button');
  const figure = page.createElement('figure');
  close.textContent = link.dataset['close'] ?? '';
  for (const part of [link.firstElementChild, caption])
    if (part) figure.append(part.cloneNode(true));
  for (const one of figure.querySelectorAll<HTMLImageElement>('img, source')) {
    // The largest alone: candidates grow.
    one.srcset = one.srcset.split(', ').at(-1) ?? '';
    dialog.ariaLabel = one.alt;
  }
  dialog.append(close, figure);
  // The way out stays within reach: what lies below a modal dialog cannot be pressed.
  const exit = page.querySelector('exit-page');
  const place = new Comment();
  exit?.replaceWith(place);
  if (exit) dialog.append(exit);
  dialog.onclick = ({ target }) => {
    if (target === dialog || target === close) dialog.close();
  };
  dialog.onclose = () => {
    if (exit) place.replaceWith(exit);
    dialog.remove();
  };
  link.after(dialog);
  dialog.showModal();
}

/** Strapi names no part of a dynamic zone, so it is known by how it is built: a list of accordions. */
const ZONE = 'form ol:has(> li h3 button[aria-expanded])';

/** Opens one block in the form and goes there; false when the form shows no such block. */
export function openBlock(place: number): boolean {
  const block = document.querySelector(ZONE)?.children[place];
  const button = block?.querySelector<HTMLElement>('h3 button[aria-expanded]');
  if (!block || !button) return false;
  if (button.getAttribute('aria-expanded') === 'false') button.click();
  button.focus({ preventScroll: true });
  block.scrollIntoView({ block: 'start' });
  return true;
}

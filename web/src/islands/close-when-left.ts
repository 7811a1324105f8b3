/** A list that lies over the page goes when one presses or moves elsewhere, or Escape. */
export function closeWhenLeft(page: Document): void {
  const switches = page.querySelectorAll('.language-switch');
  const close = (isLeft: (one: Element) => boolean) => {
    for (const one of switches) {
      const list = one.querySelector('details');
      if (list?.open === true && isLeft(one)) list.open = false;
    }
  };
  const closeOthers = ({ target }: Event) =>
    close((one) => !(target instanceof Node && one.contains(target)));
  page.addEventListener('pointerdown', closeOthers);
  page.addEventListener('focusin', closeOthers);
  page.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    close((one) => {
      if (one.contains(page.activeElement)) one.querySelector('summary')?.focus();
      return true;
    });
  });
}

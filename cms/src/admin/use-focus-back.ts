import { useEffect, useState } from 'react';

/** In a dialog: when it is closed, the focus is again on what opened it, which Strapi leaves nowhere. */
export function useFocusBack(): void {
  const [opener] = useState(() => openerOf(document.activeElement));
  useEffect(
    () => () => {
      // After the dialog, which gives the focus to a menu that is gone.
      setTimeout(() => document.activeElement === document.body && opener?.focus());
    },
    [opener],
  );
}

/** Of an entry in a menu the button of that menu: the entry is gone when the dialog is there. */
function openerOf(focused: Element | null): HTMLElement | null {
  const menu = focused?.closest('[role=menu]');
  const opener = menu
    ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '')
    : focused;
  return opener instanceof HTMLElement ? opener : null;
}

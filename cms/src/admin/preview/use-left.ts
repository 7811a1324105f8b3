import { useState } from 'react';

/** As the editor left the preview in this window, which outlives the form of one language. */
const left = { isOpen: false, isPhone: false };
type Left = typeof left;

/** A choice that stays from one language or document to the next. */
export function useLeft(name: keyof Left): [boolean, (value: boolean) => void] {
  const [value, setValue] = useState(left[name]);
  const choose = (next: boolean) => {
    left[name] = next;
    setValue(next);
  };
  return [value, choose];
}

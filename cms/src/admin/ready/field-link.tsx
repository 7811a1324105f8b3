import { TextButton } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  children: ReactNode;
  onClick: () => void;
}

/** Reads as a link and acts on this page; in a form it does not send the form. */
export function FieldLink({ children, onClick }: Props) {
  return (
    <TextButton type="button" onClick={onClick} textAlign="start">
      {children}
    </TextButton>
  );
}

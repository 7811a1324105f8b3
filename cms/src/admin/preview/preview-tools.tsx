import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowClockwise, Cross } from '@strapi/icons';
import { styled } from 'styled-components';

/** Pixels that a page is given. */
export const WIDTHS = { desktop: 1280, phone: 390 } as const;
export type Width = keyof typeof WIDTHS;

interface Tools {
  width: Width;
  setWidth(width: Width): void;
  reload(): void;
  onClose(): void;
}

/** What stands above the page. */
export function PreviewTools({ width, setWidth, reload, onClose }: Tools) {
  const choice = (name: Width, label: string) => (
    <Button
      variant={width === name ? 'secondary' : 'tertiary'}
      aria-pressed={width === name}
      onClick={() => setWidth(name)}
    >
      {label}
    </Button>
  );
  return (
    <Flex gap={2} padding={2} background="neutral0">
      {choice('desktop', 'Desktop')}
      {choice('phone', 'Phone')}
      <IconButton label="Load the preview again" onClick={reload}>
        <ArrowClockwise />
      </IconButton>
      <Hint textColor="neutral600">Click on a block to open it in the form.</Hint>
      <IconButton label="Close the preview" onClick={onClose}>
        <Cross />
      </IconButton>
    </Flex>
  );
}

const Hint = styled(Typography)`
  flex: 1;
`;

import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowClockwise, Cross } from '@strapi/icons';
import { styled } from 'styled-components';

interface Tools {
  isPhone: boolean;
  setPhone(isPhone: boolean): void;
  reload(): void;
  onClose(): void;
}

/** What stands above the page. */
export function PreviewTools({ isPhone, setPhone, reload, onClose }: Tools) {
  const choice = (label: string, phone: boolean) => (
    <Button
      variant={isPhone === phone ? 'secondary' : 'tertiary'}
      aria-pressed={isPhone === phone}
      onClick={() => setPhone(phone)}
    >
      {label}
    </Button>
  );
  return (
    <Flex gap={2} padding={2} background="neutral0">
      {choice('Desktop', false)}
      {choice('Phone', true)}
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

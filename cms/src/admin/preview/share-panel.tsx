import {
  Box,
  Button,
  Field,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Duplicate, Trash } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { shownIn, type PanelProps, type Shown } from './edited-document';
import { useLinks, type GivenLink } from './use-links';

const SHARED = ['story', 'page'];
const DAYS = [1, 3, 7, 14];
const USUAL_DAYS = '7';
const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** In the edit view: a link by which a teacher reads the draft without an account. */
export function SharePanel(props: PanelProps) {
  const shown = shownIn(props);
  if (shown === null || !SHARED.includes(shown.type)) return null;
  const { documentId, locale } = shown;
  return {
    title: 'Preview link for the teacher',
    content: <Sharing key={`${documentId} ${locale}`} shown={shown} />,
  };
}

function Sharing({ shown }: { shown: Shown }) {
  const { links, make, revoke } = useLinks(shown);
  const [days, setDays] = useState(USUAL_DAYS);
  const copy = useCopy();

  async function makeAndCopy(): Promise<void> {
    const made = await make(Number(days));
    if (made !== null) await copy(made);
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography textColor="neutral600" variant="pi">
        Whoever has the link can read what is saved here, and nothing else.
      </Typography>
      <Days days={days} onChange={setDays} />
      <Button fullWidth variant="secondary" onClick={() => void makeAndCopy()}>
        Copy a new link
      </Button>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {links.map((link) => (
          <Given key={link.id} {...{ link, copy }} revoke={() => void revoke(link)} />
        ))}
      </Flex>
    </Flex>
  );
}

function Days({ days, onChange }: { days: string; onChange(days: string): void }) {
  return (
    <Field.Root name="days">
      <Field.Label>Works for</Field.Label>
      <SingleSelect value={days} onChange={(value) => onChange(String(value))}>
        {DAYS.map((number) => (
          <SingleSelectOption key={number} value={String(number)}>
            {number === 1 ? '1 day' : `${number} days`}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

interface Given {
  link: GivenLink;
  copy(link: GivenLink): Promise<void>;
  revoke(): void;
}

function Given({ link, copy, revoke }: Given) {
  const until = MOMENT.format(new Date(link.expiresAt));
  return (
    <Flex tag="li" gap={2} justifyContent="space-between">
      <Box>
        <Typography tag="p" variant="pi" fontWeight="bold">
          {link.revoked ? 'Revoked' : `Until ${until}`}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          made by {link.madeBy}
        </Typography>
      </Box>
      {!link.revoked && (
        <Flex gap={1}>
          <IconButton label="Copy this link" onClick={() => void copy(link)}>
            <Duplicate />
          </IconButton>
          <IconButton label="Revoke this link" variant="danger-light" onClick={revoke}>
            <Trash />
          </IconButton>
        </Flex>
      )}
    </Flex>
  );
}

function useCopy(): (link: GivenLink) => Promise<void> {
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  return async ({ url }) => {
    const isCopied = await copy(url);
    toggleNotification(
      isCopied
        ? { type: 'success', message: 'The link is copied. Paste it into a message.' }
        : { type: 'info', message: `The browser did not let it be copied: ${url}` },
    );
  };
}

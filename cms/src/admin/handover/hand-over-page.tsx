import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNewsroom, wordsOf } from '../newsroom/use-newsroom';
import { Choices } from './choose';
import { consequences, orderOf, type Choice, type HandOver } from './hand-over';
import { MAY_HAND_OVER } from './permission';

/** The end of the year: what one author has written goes to another. */
export default function HandOverPage() {
  return (
    <Page.Protect permissions={MAY_HAND_OVER}>
      <Page.Title>Hand over</Page.Title>
      <Layouts.Header
        title="Hand over"
        subtitle="Everything that one author has written goes to another, who then stands on it in the same place. You see what would change before anything does."
      />
      <Layouts.Content>
        <HandOverForm />
      </Layouts.Content>
    </Page.Protect>
  );
}

const NOTHING: Choice = { fromAuthor: '', toAuthor: '', markFormer: true, account: '' };

function HandOverForm() {
  const { choice, change, planned, words, isBusy, send } = useHandOver();
  const isWhole = choice.fromAuthor !== '' && choice.toAuthor !== '';
  return (
    <Flex direction="column" alignItems="stretch" gap={5} maxWidth="40rem">
      <Choices choice={choice} onChange={change} />
      <Button
        variant="secondary"
        disabled={!isWhole || isBusy}
        onClick={() => void send('/hand-over/plan', choice)}
      >
        What would change?
      </Button>
      <Box role="status">
        <Typography>{words}</Typography>
      </Box>
      {planned !== null && (
        <Plan
          planned={planned.plan}
          isBusy={isBusy}
          onConfirm={() => void send('/hand-over', planned.choice)}
        />
      )}
    </Flex>
  );
}

function useHandOver() {
  const newsroom = useNewsroom();
  const [choice, setChoice] = useState(NOTHING);
  // What is confirmed is what was shown, whatever has been chosen since.
  const [planned, setPlanned] = useState<{ choice: Choice; plan: HandOver } | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [words, setWords] = useState('');
  const change = (part: Partial<Choice>) => {
    setChoice({ ...choice, ...part });
    setPlanned(null);
  };
  async function send(path: '/hand-over' | '/hand-over/plan', asked: Choice): Promise<void> {
    const isDone = path === '/hand-over';
    setBusy(true);
    try {
      const { data } = await newsroom.post<{ data: HandOver }>(path, orderOf(asked));
      setPlanned(isDone ? null : { choice: asked, plan: data });
      setWords(isDone ? `Done. ${consequences(data).join(' ')}` : '');
    } catch (error) {
      setWords(wordsOf(error));
    } finally {
      setBusy(false);
    }
  }
  return { choice, change, planned, words, isBusy, send };
}

interface PlanProps {
  planned: HandOver;
  isBusy: boolean;
  onConfirm: () => void;
}

function Plan({ planned, isBusy, onConfirm }: PlanProps) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {consequences(planned).map((line) => (
        <Typography key={line} fontWeight="bold">
          {line}
        </Typography>
      ))}
      <Box tag="ul">
        {planned.versions.map(({ documentId, locale, title, isLive }) => (
          <Typography tag="li" key={`${documentId} ${locale} ${isLive}`}>
            {title} ({locale}, {isLive ? 'what readers see' : 'draft'})
          </Typography>
        ))}
      </Box>
      <Typography>
        What readers see changes at once. Where an approval was needed, it does not hold any longer,
        since the author is another: what is live stays, and the lead’s home page lists it. Names
        typed into credits of pictures are not changed: mend them by hand.
      </Typography>
      <Button loading={isBusy} onClick={onConfirm}>
        Hand over
      </Button>
    </Flex>
  );
}

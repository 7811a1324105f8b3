import { Box, Button, Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { documentAddress } from '../document-address';
import { FieldLink } from './field-link';
import type { Problem } from './judgement';
import { markedPieces } from './marked';

const Mark = styled.mark`
  background: ${({ theme }) => theme.colors.warning100};
  color: ${({ theme }) => theme.colors.neutral800};
  border-block-end: 2px solid ${({ theme }) => theme.colors.warning600};
  font-weight: 600;
`;

interface Props {
  problem: Problem;
  /** In an editor's words; empty when the form has no such field. */
  place: string;
  onGo: () => void;
  /** Absent where nobody may override it, or not this person. */
  onOverride: (() => void) | undefined;
}

/** One problem: where, what to do, the words in their sentence, and who overrode it. */
export function ProblemItem({ problem, place, onGo, onOverride }: Props) {
  const { message, isOverridden } = problem;
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      {place !== '' && <FieldLink onClick={onGo}>{place}</FieldLink>}
      <Typography tag="p" variant="pi" textColor={isOverridden ? 'neutral600' : 'neutral800'}>
        {message}
      </Typography>
      <Excerpt problem={problem} />
      <Record problem={problem} />
      {isOverridden && <Overridden problem={problem} />}
      {onOverride && (
        <Box>
          <Button type="button" variant="tertiary" size="S" onClick={onOverride}>
            Publish despite this…
          </Button>
        </Box>
      )}
    </Flex>
  );
}

function Excerpt({ problem }: { problem: Problem }) {
  const { excerpt, matched, preferred, message } = problem;
  if (excerpt === null) return null;
  // The message of a word that hurts mostly has it already.
  const better = preferred.filter((words) => !message.includes(words));
  return (
    <>
      <Typography tag="blockquote" variant="pi" paddingLeft={2}>
        {markedPieces(excerpt, matched).map(({ text, isMarked }, place) =>
          isMarked ? <Mark key={place}>{text}</Mark> : text,
        )}
      </Typography>
      {better.length > 0 && (
        <Typography tag="p" variant="pi">
          <Quiet>Better: </Quiet>
          {better.join(', or ')}
        </Typography>
      )}
    </>
  );
}

/** In another tab: what is being written here is not saved. */
function Record({ problem: { record } }: { problem: Problem }) {
  if (record === null) return null;
  return (
    <Link tag={RouterLink} to={documentAddress({ ...record, locale: null })} target="_blank">
      <Typography variant="pi" textColor="primary600">
        Open “{record.title}” <VisuallyHidden tag="span">(in a new tab)</VisuallyHidden>
      </Typography>
    </Link>
  );
}

function Overridden({ problem: { override } }: { problem: Problem }) {
  const by = override === null ? '' : ` by ${override.by}: “${override.reason}”`;
  return (
    <Typography tag="p" variant="pi" textColor="success700">
      ✓ Overridden{by}
    </Typography>
  );
}

const Quiet = ({ children }: { children: ReactNode }) => (
  <Typography variant="pi" textColor="neutral600">
    {children}
  </Typography>
);

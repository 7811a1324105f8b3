import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, useState, type ReactNode } from 'react';
import { FieldLink } from './field-link';
import { groupsOf, type Group } from './groups';
import type { Problem } from './judgement';

interface Props {
  problems: readonly Problem[];
  /** Draws one of them. */
  children: (problem: Problem) => ReactNode;
}

/** The problems under headings that say what they mean for publishing. */
export const ProblemList = ({ problems, children }: Props) =>
  groupsOf(problems).map((group) => (
    <ProblemGroup key={group.level} group={group}>
      {children}
    </ProblemGroup>
  ));

const INKS = {
  stops: 'danger700',
  'stops-unless-overridden': 'warning700',
  advises: 'neutral800',
} as const;

/** What stops is all there at once; of advice there can be much. */
const SHOWN_OF_ADVICE = 4;

function ProblemGroup({ group, children }: { group: Group; children: Props['children'] }) {
  const id = useId();
  const [isWhole, setIsWhole] = useState(group.level !== 'advises');
  const shown = isWhole ? group.problems : group.problems.slice(0, SHOWN_OF_ADVICE);
  const hidden = group.problems.length - shown.length;
  return (
    <Box tag="section" aria-labelledby={id} width="100%">
      <Typography tag="h3" id={id} variant="omega" fontWeight="bold" textColor={INKS[group.level]}>
        {group.heading}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={2}>
        {shown.map(children)}
      </Flex>
      {hidden > 0 && (
        <Box paddingTop={2}>
          <FieldLink onClick={() => setIsWhole(true)}>Show {hidden} more</FieldLink>
        </Box>
      )}
    </Box>
  );
}

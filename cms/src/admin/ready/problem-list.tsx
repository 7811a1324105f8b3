import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';
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

function ProblemGroup({ group, children }: { group: Group; children: Props['children'] }) {
  const id = useId();
  return (
    <Box tag="section" aria-labelledby={id} width="100%">
      <Typography tag="h3" id={id} variant="omega" fontWeight="bold" textColor={INKS[group.level]}>
        {group.heading}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={2}>
        {group.problems.map(children)}
      </Flex>
    </Box>
  );
}

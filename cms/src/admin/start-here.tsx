import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

const LIST = '/content-manager/collection-types';

const steps = [
  {
    to: `${LIST}/api::story.story`,
    link: 'Read a sample story',
    then: ': change a sentence and press Publish.',
  },
  {
    to: `${LIST}/api::statistic.statistic`,
    link: 'Check the statistics',
    then: ': nobody has verified them yet.',
  },
  {
    to: `${LIST}/api::helpline.helpline`,
    link: 'Check the helplines',
    then: ': a wrong number hurts.',
  },
  {
    to: '/content-manager/single-types/api::site.site',
    link: 'Name your club and school',
    then: ', as every page shows them.',
  },
];

export function StartHere() {
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {steps.map(({ to, link, then }, index) => (
        <Flex tag="li" key={to} gap={3} alignItems="baseline">
          <Typography fontWeight="bold" textColor="primary600" aria-hidden>
            {index + 1}
          </Typography>
          <Box>
            <Link tag={RouterLink} to={to}>
              {link}
            </Link>
            <Typography textColor="neutral600">{then}</Typography>
          </Box>
        </Flex>
      ))}
    </Flex>
  );
}

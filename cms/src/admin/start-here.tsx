import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { GUIDE } from './guide/address';

const LIST = '/content-manager/collection-types';

const steps = [
  {
    to: GUIDE,
    link: 'Read the guide',
    then: ': a quarter of an hour, with pictures.',
  },
  {
    to: `${LIST}/api::story.story`,
    link: 'Open a sample story',
    then: ': press “Show beside the form” in its preview, and see it as readers do.',
  },
  {
    to: `${LIST}/api::story.story/create`,
    link: 'Begin a story of your own',
    then: ': a title and a few sentences are enough. Save it as a draft.',
  },
  {
    to: `${LIST}/api::statistic.statistic`,
    link: 'Look at the figures',
    then: ': each has a source and says how sure we are. Use them instead of typing a number.',
  },
  {
    to: `${GUIDE}/review`,
    link: 'Have it read',
    then: ': mend what “Ready to publish?” names beside your story, and ask for a review.',
  },
];

/** Five steps for somebody who is new. */
export function StartHere() {
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {steps.map(({ to, link, then }, index) => (
        <Flex tag="li" key={link} gap={3} alignItems="baseline">
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

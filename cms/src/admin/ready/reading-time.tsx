import { Box, Flex, Typography } from '@strapi/design-system';
import { FieldLink } from './field-link';
import type { Reading } from './judgement';
import { readingWords } from './reading-words';

interface Props {
  reading: Reading;
  goTo: (path: readonly string[]) => void;
}

/** How long and how hard a text is, with its longest sentences folded away. */
export function ReadingTime({ reading, goTo }: Props) {
  if (reading.words === 0) return null;
  return (
    <Box width="100%">
      <Typography tag="h3" variant="omega" fontWeight="bold">
        Reading
      </Typography>
      <Typography tag="p" variant="pi">
        {readingWords(reading)}
      </Typography>
      {reading.longest.length > 0 && (
        <details>
          <Typography tag="summary" variant="pi" textColor="primary600" cursor="pointer">
            The longest sentences
          </Typography>
          <Flex tag="ol" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
            {reading.longest.map(({ text, words, path }) => (
              <li key={`${path.join('.')} ${text}`}>
                <FieldLink onClick={() => goTo(path)}>{words} words</FieldLink>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {text}
                </Typography>
              </li>
            ))}
          </Flex>
        </details>
      )}
    </Box>
  );
}

import { Box, Flex, Typography } from '@strapi/design-system';
import type { Difference, Words } from './desk';

interface Props {
  differences: readonly Difference[];
  /** What the columns are called. */
  before: string;
  after: string;
}

/** Two versions side by side, part by part; what is on one side only is marked, and not by colour alone. */
export function Differences({ differences, before, after }: Props) {
  if (differences.length === 0) return <Typography>They say the same.</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {differences.map((one, place) => (
        <Box key={place} tag="section">
          <Typography tag="h3" variant="delta">
            {one.name}
          </Typography>
          <Flex alignItems="stretch" gap={4} paddingTop={2} wrap="wrap">
            <Side name={before} words={one.before} />
            <Side name={after} words={one.after} />
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}

const UNDERLINED = { color: 'inherit', textDecoration: 'underline' };

interface SideProps {
  name: string;
  words: readonly Words[] | null;
}

function Side({ name, words }: SideProps) {
  return (
    <Box flex="1 1 24rem" padding={3} background="neutral100" hasRadius>
      <Typography variant="pi" fontWeight="bold" textColor="neutral600">
        {name}
      </Typography>
      <Typography tag="p" dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {words === null ? <em>Not there.</em> : null}
        {words !== null && words.every(({ text }) => text === '') ? <em>Empty.</em> : null}
        {words?.map(({ text, isChanged }, place) =>
          isChanged ? (
            <Box key={place} tag="mark" background="warning200" style={UNDERLINED}>
              {text}
            </Box>
          ) : (
            <span key={place}>{text}</span>
          ),
        )}
      </Typography>
    </Box>
  );
}

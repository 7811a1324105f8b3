import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { File as FileIcon } from '@strapi/icons';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { File } from './pictures';
import { Usage } from './usage';

const FILE = 'plugin::upload.file';

const Thumbnail = styled.img`
  inline-size: 8rem;
  block-size: 6rem;
  object-fit: cover;
  border-radius: ${({ theme }) => theme.borderRadius};
`;

/** A file, and where it is used as soon as somebody asks: that takes the CMS a while. */
export function PictureRow({ file }: { file: File }) {
  const [isAsked, setIsAsked] = useState(false);
  return (
    <Flex tag="li" gap={4} padding={4} background="neutral0" hasRadius alignItems="flex-start">
      {file.thumbnail === null ? (
        <FileIcon width="8rem" height="6rem" aria-hidden />
      ) : (
        <Thumbnail src={file.thumbnail} alt="" loading="lazy" />
      )}
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="h2" variant="omega" fontWeight="bold">
          {file.name}
        </Typography>
        {isAsked ? (
          <Usage uid={FILE} documentId={file.id} />
        ) : (
          <Box>
            <Button variant="tertiary" size="S" onClick={() => setIsAsked(true)}>
              Where is {file.name} used?
            </Button>
          </Box>
        )}
      </Flex>
    </Flex>
  );
}

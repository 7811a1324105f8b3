import { Box, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { GUIDE } from './address';
import { CHAPTERS, type Chapter } from './chapters';
import { ChapterText } from './chapter-text';

/** The editors' guide, one chapter at a time. */
export function Guide() {
  const { '*': slug = '' } = useParams();
  const found = CHAPTERS.findIndex((chapter) => chapter.slug === slug);
  const place = Math.max(0, found);
  const chapter = CHAPTERS[place];
  if (chapter === undefined) return null;
  return (
    <Layouts.Root>
      <Page.Main>
        <Page.Title>{`${chapter.title}, guide`}</Page.Title>
        <Layouts.Header title="Guide" subtitle="How we write, check and publish here." />
        <Layouts.Content>
          <Grid.Root gap={6}>
            <Grid.Item col={3} s={12} xs={12} direction="column" alignItems="stretch">
              <Contents current={chapter} />
            </Grid.Item>
            <Grid.Item col={9} s={12} xs={12} direction="column" alignItems="stretch">
              <OneChapter chapter={chapter} next={CHAPTERS[place + 1]} />
            </Grid.Item>
          </Grid.Root>
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  );
}

function Contents({ current }: { current: Chapter }) {
  return (
    <nav aria-label="Chapters of the guide">
      <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
        {CHAPTERS.map(({ slug, title }) => (
          <li key={slug}>
            <Link
              tag={RouterLink}
              to={`${GUIDE}/${slug}`}
              aria-current={slug === current.slug ? 'page' : undefined}
            >
              <Typography fontWeight={slug === current.slug ? 'bold' : 'regular'}>
                {title}
              </Typography>
            </Link>
          </li>
        ))}
      </Flex>
    </nav>
  );
}

function OneChapter({ chapter, next }: { chapter: Chapter; next: Chapter | undefined }) {
  const heading = useFocusOnChange(chapter.slug);
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 8 }}>
      <Typography tag="h2" variant="alpha" ref={heading} tabIndex={-1}>
        {chapter.title}
      </Typography>
      <ChapterText text={chapter.text} />
      {next && (
        <Typography tag="p" paddingTop={6}>
          Next:{' '}
          <Link tag={RouterLink} to={`${GUIDE}/${next.slug}`}>
            {next.title}
          </Link>
        </Typography>
      )}
    </Box>
  );
}

/** Begins at the top of another chapter, for eyes and for ears; not when the page is opened. */
function useFocusOnChange(slug: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(slug);
  useEffect(() => {
    if (shown.current === slug) return;
    shown.current = slug;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'center' });
  }, [slug]);
  return heading;
}

import { Link } from '@strapi/design-system';
import Markdown, { type Components } from 'react-markdown';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { PICTURES } from './pictures';

const Prose = styled.div`
  max-width: 68ch;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.6rem;
  line-height: 1.6;

  h3 {
    margin-block: 1.5em 0.4em;
    font-size: 2rem;
    font-weight: 600;
  }
  p,
  ul,
  ol {
    margin-block: 0.8em;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  ul {
    list-style: disc;
  }
  ol {
    list-style: decimal;
  }
  li {
    margin-block: 0.3em;
  }
  a,
  a * {
    font-size: inherit;
    line-height: inherit;
  }
  strong {
    font-weight: 600;
  }
  code {
    padding: 0.1em 0.3em;
    background: ${({ theme }) => theme.colors.neutral150};
    border-radius: 0.2em;
    font-size: 0.9em;
  }
  img {
    display: block;
    max-width: 100%;
    height: auto;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
  }
`;

const components: Components = {
  // The page has its name as h1 and the chapter as h2.
  h2: ({ children }) => <h3>{children}</h3>,
  a: ({ href = '', children }) => (
    <Link tag={RouterLink} to={href}>
      {children}
    </Link>
  ),
  img: ({ src = '', alt = '' }) => <img src={PICTURES[src]} alt={alt} loading="lazy" />,
};

/** Markdown, with links that stay in the admin and screenshots by their names. */
export const ChapterText = ({ text }: { text: string }) => (
  <Prose>
    <Markdown components={components}>{text}</Markdown>
  </Prose>
);

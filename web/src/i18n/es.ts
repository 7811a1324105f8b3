import { blocks } from './es/blocks.ts';
import { errors } from './es/errors.ts';
import { figures } from './es/figures.ts';
import { finding } from './es/finding.ts';
import { frame } from './es/frame.ts';
import { helpPage } from './es/help-page.ts';
import { previewing } from './es/previewing.ts';
import { reading } from './es/reading.ts';
import { search } from './es/search.ts';
import { stayingSafe } from './es/staying-safe.ts';
import { stories } from './es/stories.ts';
import { twins } from './es/twins.ts';
import type { Messages } from './messages.ts';

/** Every word the site itself says, in Spanish. */
export const es: Messages = {
  ...frame,
  ...stories,
  ...twins,
  ...figures,
  ...blocks,
  ...finding,
  ...helpPage,
  ...previewing,
  ...reading,
  ...search,
  ...stayingSafe,
  ...errors,
};

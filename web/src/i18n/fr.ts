import { blocks } from './fr/blocks.ts';
import { errors } from './fr/errors.ts';
import { figures } from './fr/figures.ts';
import { finding } from './fr/finding.ts';
import { frame } from './fr/frame.ts';
import { helpPage } from './fr/help-page.ts';
import { previewing } from './fr/previewing.ts';
import { reading } from './fr/reading.ts';
import { search } from './fr/search.ts';
import { stayingSafe } from './fr/staying-safe.ts';
import { stories } from './fr/stories.ts';
import { twins } from './fr/twins.ts';
import type { Messages } from './messages.ts';

/** Every word the site itself says, in French. `\u202f` is its narrow space before : ; ? ! and in « ». */
export const fr: Messages = {
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

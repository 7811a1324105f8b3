import { blocks } from './ar/blocks.ts';
import { errors } from './ar/errors.ts';
import { figures } from './ar/figures.ts';
import { finding } from './ar/finding.ts';
import { frame } from './ar/frame.ts';
import { helpPage } from './ar/help-page.ts';
import { previewing } from './ar/previewing.ts';
import { reading } from './ar/reading.ts';
import { search } from './ar/search.ts';
import { stayingSafe } from './ar/staying-safe.ts';
import { stories } from './ar/stories.ts';
import { twins } from './ar/twins.ts';
import type { Messages } from './messages.ts';

/** Every word the site itself says, in Arabic, with Western digits (format/intl-locale.ts). */
export const ar: Messages = {
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

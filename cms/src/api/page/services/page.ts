import { readService } from '../../../rest/service';
import { blocks } from '../../../rest/shown/blocks';
import { localizations } from '../../../rest/shown/localizations';

export default readService('api::page.page', {
  one: { populate: { blocks, localizations } },
  list: { fields: ['locale', 'title', 'slug', 'updatedAt'], populate: { localizations } },
  hasSlug: true,
});

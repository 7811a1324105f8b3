import { readService } from '../../../rest/service';
import { blocks, localizations } from '../../../rest/shown/blocks';

export default readService('api::page.page', {
  one: { populate: { blocks, localizations } },
  list: { fields: ['locale', 'title', 'slug', 'updatedAt'], populate: { localizations } },
  hasSlug: true,
});

import { readSingleRoute } from '../../../rest/routes';

export default readSingleRoute('api::site.site');

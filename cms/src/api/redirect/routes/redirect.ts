import { readRoutes } from '../../../rest/routes';

export default readRoutes('api::redirect.redirect');

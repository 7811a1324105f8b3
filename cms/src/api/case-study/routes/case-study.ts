import { readRoutes } from '../../../rest/routes';

export default readRoutes('api::case-study.case-study');

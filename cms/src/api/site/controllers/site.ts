import { readSingleController } from '../../../rest/controller';

export default readSingleController('api::site.site');

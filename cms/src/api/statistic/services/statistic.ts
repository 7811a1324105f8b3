import { readService } from '../../../rest/service';
import { statistic } from '../../../rest/shown/statistic';

export default readService('api::statistic.statistic', {
  one: statistic,
  list: statistic,
  hasSlug: true,
});

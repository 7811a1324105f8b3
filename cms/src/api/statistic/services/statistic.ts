import { readService } from '../../../rest/service';
import { statisticRecord } from '../../../rest/shown/statistic';

export default readService('api::statistic.statistic', {
  one: statisticRecord,
  list: statisticRecord,
  hasSlug: true,
});

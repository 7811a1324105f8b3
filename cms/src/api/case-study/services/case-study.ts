import { readService } from '../../../rest/service';
import { caseStudyRecord } from '../../../rest/shown/case-study';

export default readService('api::case-study.case-study', {
  one: caseStudyRecord,
  list: caseStudyRecord,
  hasSlug: true,
});

import { readService } from '../../../rest/service';
import { caseStudy } from '../../../rest/shown/case-study';

export default readService('api::case-study.case-study', {
  one: caseStudy,
  list: caseStudy,
  hasSlug: true,
});

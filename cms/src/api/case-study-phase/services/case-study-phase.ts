import { readService } from '../../../rest/service';
import { caseStudyPhase } from '../../../rest/shown/case-study';

export default readService('api::case-study-phase.case-study-phase', {
  one: caseStudyPhase,
  list: caseStudyPhase,
  hasSlug: false,
});

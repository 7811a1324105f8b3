import { today } from '../../../gate/around';
import { readService } from '../../../rest/service';

export default readService('api::testimony.testimony', {
  ...{ one: {}, list: {}, hasSlug: false },
  // T2: the gate looks at those that a story shows; here all others stand too.
  sendable: () => ({
    consentWithdrawnOn: { $null: true },
    $or: [
      { narrative: { $ne: 'told-to-us' } },
      { consentReference: { $notNull: true }, consentExpires: { $gte: today() } },
    ],
  }),
});

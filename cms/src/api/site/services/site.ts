import { readSingleService } from '../../../rest/service';
import { picture } from '../../../rest/shown/picture';

export default readSingleService('api::site.site', {
  populate: { navigation: true, sharePicture: picture },
});

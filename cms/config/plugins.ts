import { LARGEST_FILE } from '../src/limits';

export default {
  upload: { config: { provider: 'local', sizeLimit: LARGEST_FILE, breakpoints: {} } },
  i18n: { enabled: true },
};

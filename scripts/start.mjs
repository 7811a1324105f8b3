// The rest is imported only after this, since an old Node could not even read it.
import './setup/node-version.mjs';

import('./serve.mjs').then(({ main }) => main());

import { ExitPage } from './exit-page.ts';
import { ShareLink } from './share-link.ts';

customElements.define('exit-page', ExitPage);
customElements.define('share-link', ShareLink);

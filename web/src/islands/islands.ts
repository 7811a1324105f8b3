import { closeWhenLeft } from './close-when-left.ts';
import { CopyText } from './copy-text.ts';
import { ExitPage } from './exit-page.ts';
import { openPicturesLarge } from './large-picture.ts';
import { layOutLater } from './lay-out-later.ts';
import { ShareLink } from './share-link.ts';
import { StoryContents } from './story-contents.ts';

customElements.define('copy-text', CopyText);
customElements.define('exit-page', ExitPage);
customElements.define('share-link', ShareLink);
customElements.define('story-contents', StoryContents);
closeWhenLeft(document);
openPicturesLarge(document);
layOutLater(document);

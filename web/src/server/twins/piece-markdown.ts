import type { Picture } from '@breaking-the-chains/shared/media';
import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { formatLabel, sentenceOf } from '../../format/lists.ts';
import { figureWords } from '../../ui/statistic/figure-words.ts';
import { detailsOf } from '../../ui/statistic/statistic-details.ts';
import { sharePicturePath } from '../../ui/share-picture.ts';
import { escapeText, imageOf, linkTo } from './markdown-text.ts';
import type { Telling } from './telling.ts';

/** A list of figures, each with its status (F2), its source or the lack of one (F1), and our note. */
export function statisticsMarkdown(statistics: readonly Statistic[], telling: Telling): string {
  return statistics.map((one) => `- ${statisticMarkdown(one, telling)}`).join('\n');
}

function statisticMarkdown(statistic: Statistic, telling: Telling): string {
  const { absolute, language } = telling;
  const { value, label, status, origin } = figureWords(statistic, language);
  const { publicNote, source, slug } = statistic;
  const about = linkTo(language.messages.statistic.about, absolute(language.paths.figure(slug)));
  const from = escapeText(origin) + (source === null ? '' : noteOf(source, telling));
  const parts = [`**${escapeText(value)}** ${escapeText(label)}.`, escapeText(status), from];
  const note = publicNote === null ? [] : [escapeText(publicNote)];
  const details = detailsOf(statistic, language).map(({ term, text }) =>
    escapeText(sentenceOf(`${formatLabel(term, language.locale)} ${text}`)),
  );
  return [...parts, ...note, ...details, about].join(' ');
}

/** " [2]", where the story's list of sources has what this rests on. */
export function noteOf(thing: object, { notes }: Telling): string {
  const number = notes.get(thing)?.number;
  return number === undefined ? '' : ` [${number}]`;
}

/** Nothing of a picture that says nothing. */
export function pictureMarkdown(picture: Picture, { absolute, language }: Telling): string[] {
  const { alt, caption, credit, licence } = picture;
  const path = sharePicturePath(picture);
  if (path === null || (alt === '' && caption === null)) return [];
  const by = `${language.messages.picture.credit} ${escapeText(credit)}, ${escapeText(licence)}.`;
  return [imageOf(alt, absolute(path)), caption === null ? by : `${escapeText(caption)} ${by}`];
}

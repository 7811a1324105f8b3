import { advises, stops, textOf, type Finding, type Rule } from '../rule';

const STATISTIC = 'api::statistic.statistic';
const SOURCE = 'api::source.source';
const DRAWN = ['block.chart', 'block.map'];

/** F1: where a figure comes from. A verified one without that says what is not so. */
export const figureSource: Rule = ({ uid, values, path, around }) => {
  if (uid === SOURCE) return isComplete(values) ? [] : [incomplete(path, around.isOfVerified)];
  const isEmpty = (values['source'] ?? null) === null;
  if (!isEmpty) return [];
  const where = [...path, 'source'];
  if (uid === STATISTIC && values['verification'] === 'verified') {
    const message =
      'This figure is marked as verified and has no source. Choose its source, or mark it as not verified (F1).';
    return [stops('F1', { path: where, message })];
  }
  if (uid !== STATISTIC && !DRAWN.includes(uid)) return [];
  const message = 'Readers are told "Source not given". Choose where this comes from (F1).';
  return [advises('F1', { path: where, message })];
};

/** Who says so, in what, and where a reader can look it up. */
const isComplete = ({ publisher, title, url, archivedUrl }: Record<string, unknown>) =>
  textOf(publisher) !== '' &&
  textOf(title) !== '' &&
  (textOf(url) !== '' || textOf(archivedUrl) !== '');

function incomplete(path: readonly string[], isOfVerified: boolean): Finding {
  const where = [...path, 'url'];
  if (isOfVerified) {
    const message =
      'A figure that is marked as verified rests on this source, and readers cannot look it up. Fill in its link or an archived copy, its publisher and its title (F1).';
    return stops('F1', { path: where, message });
  }
  const message =
    'Readers cannot look this source up. Fill in its link or an archived copy, its publisher and its title (F1).';
  return advises('F1', { path: where, message });
}

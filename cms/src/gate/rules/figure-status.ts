import { advises, stopsUnlessOverridden, textOf, type Rule } from '../rule';

const DOUBTFUL = ['outdated', 'disputed', 'mislabelled'];

/** F2: a figure about which there is doubt says so in words; one that is withdrawn is not used. */
export const figureStatus: Rule = ({ uid, values, path, around }) => {
  if (uid !== 'api::statistic.statistic') return [];
  const status = textOf(values['verification']);
  if (status === 'withdrawn' && around.isInStory) {
    const message =
      'This figure is withdrawn. Take it out, use another, or ask the safeguarding lead if it must be shown (F2).';
    const found = `withdrawn ${textOf(values['displayValue'])}`;
    return [
      stopsUnlessOverridden('F2', {
        ...{ path: [...path, 'verification'], message, found },
        isAdmission: true,
      }),
    ];
  }
  if (!DOUBTFUL.includes(status) || textOf(values['publicNote']) !== '') return [];
  const message = `This figure is marked as ${status}, and readers are not told why. Write them a note (F2).`;
  return [advises('F2', { path: [...path, 'publicNote'], message })];
};

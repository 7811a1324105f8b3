import { stops, textOf, type Finding, type Rule } from '../rule';

/** F2: who says that a figure has been verified says when that was, and who did it. */
export const figureChecked: Rule = ({ uid, values, path, around }) => {
  if (uid !== 'api::statistic.statistic' || values['verification'] !== 'verified') return [];
  const problem = (name: string, message: string): Finding =>
    stops('F2', { path: [...path, name], message });
  const checkedOn = textOf(values['checkedOn']);
  return [
    ...(checkedOn === '' || checkedOn > around.today
      ? [
          problem(
            'checkedOn',
            'This figure is marked as verified. Fill in the day it was last checked, today at the latest (F2).',
          ),
        ]
      : []),
    ...(textOf(values['checkedBy']) === ''
      ? [
          problem(
            'checkedBy',
            'This figure is marked as verified. Fill in who checked it; readers do not see the name (F2).',
          ),
        ]
      : []),
  ];
};

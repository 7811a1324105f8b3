import type { Statistic } from '@breaking-the-chains/shared/statistic';
import { figureWords, withStatus, type FigureWords } from '../../ui/statistic/figure-words.ts';
import { isOnlyNamed } from '../../ui/statistic/statistic-status.ts';
import type { Around } from '../structured/around.ts';
import { clubReference, siteReference } from '../structured/structured-site.ts';
import { structuredSource } from '../structured/structured-source.ts';

/**
 * One figure as an observation by others that we show. Its status stands beside it in words (F2);
 * it is no ClaimReview, which is for those who check what others claim (F5).
 */
export function structuredFigure(statistic: Statistic, around: Around): object[] {
  const words = figureWords(statistic, around);
  const { checkedOn, source, updatedAt, label } = statistic;
  const page = {
    '@type': 'WebPage',
    url: around.address,
    name: label,
    inLanguage: around.locale,
    isPartOf: siteReference(around),
    publisher: clubReference(around),
    creativeWorkStatus: words.status,
    dateModified: updatedAt,
    ...(checkedOn === null ? {} : { lastReviewed: checkedOn }),
    ...(source === null || isOnlyNamed(statistic) ? {} : { isBasedOn: structuredSource(source) }),
    mainEntity: observationOf(statistic, words),
  };
  return [page];
}

function observationOf(statistic: Statistic, words: FigureWords): object {
  const { label, definition, place, population, unit, currency } = statistic;
  const period = periodOf(statistic);
  const about = place ?? population;
  return {
    '@type': 'Observation',
    name: label,
    measuredProperty: { '@type': 'Property', name: definition ?? label },
    ...valueOf(statistic),
    ...(unit === null && currency === null ? {} : { unitText: unit ?? currency }),
    ...(about === null ? {} : { observationAbout: { '@type': 'Thing', name: about } }),
    ...(period === null ? {} : { observationPeriod: period }),
    // Taken out of the page, it still says "about", how sure we are and who says so.
    description: withStatus(words.value, words),
  };
}

/** The number as a bound where it is one; as it is shown where editors gave no number. */
function valueOf({ qualifier, numericValue, displayValue }: Statistic): object {
  if (numericValue === null) return { value: displayValue };
  if (qualifier === 'at-least') return { minValue: numericValue };
  return qualifier === 'at-most' ? { maxValue: numericValue } : { value: numericValue };
}

/** A span of days as ISO 8601 writes it. */
function periodOf({ periodStart, periodEnd }: Statistic): string | null {
  if (periodStart === null || periodEnd === null) return periodStart ?? periodEnd;
  return periodStart === periodEnd ? periodStart : `${periodStart}/${periodEnd}`;
}

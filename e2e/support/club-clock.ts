/** As long as the slowest machine takes to fill in a plan. */
const TO_FILL_IN_MS = 15_000;
const MINUTE_MS = 60_000;

/** The next full minute on the club's clock that can still be planned, as its two inputs take it. */
export function nextMinute(timeZone: string): { date: string; time: string } {
  const at = Math.ceil((Date.now() + TO_FILL_IN_MS) / MINUTE_MS) * MINUTE_MS;
  const shown = new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone, dateStyle: 'short', timeStyle: 'short' },
  }).format(at);
  const [date = '', time = ''] = shown.split(' ');
  return { date, time };
}

const DAY_MS = 86_400_000;

/** The date so many days after a moment, as Strapi keeps dates: "2026-11-25". */
export const dayAfter = (moment: Date, days: number): string =>
  new Date(moment.getTime() + days * DAY_MS).toISOString().slice(0, 10);

/** The last day on which a check still counts; null when there was none. */
export const checkedUntil = (checkedOn: string | null, everyDays: number): string | null =>
  checkedOn === null ? null : dayAfter(new Date(`${checkedOn}T00:00:00Z`), everyDays);

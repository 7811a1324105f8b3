/** The screenshots of the guide, by the name a chapter gives them; e2e/guide takes them. */
export const PICTURES: Readonly<Record<string, string>> = {};

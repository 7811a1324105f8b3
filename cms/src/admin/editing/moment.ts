/** "10:42", by the clock of who reads it. */
export const timeOf = (at: string): string =>
  new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "25 November, 10:42". */
export const momentOf = (at: string): string => {
  const day = new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
  return `${day}, ${timeOf(at)}`;
};

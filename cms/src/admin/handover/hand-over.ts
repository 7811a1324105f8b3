/** What a hand-over changes, as the CMS tells it before and after. */
export interface HandOver {
  from: string;
  to: string;
  markFormer: boolean;
  account: { id: number; name: string } | null;
  /** How many plans of that account would be refused when they are due. */
  plans: number;
  versions: readonly { documentId: string; locale: string; title: string; isLive: boolean }[];
}

export interface Choice {
  fromAuthor: string;
  toAuthor: string;
  markFormer: boolean;
  /** Id of the account to close; empty for none. */
  account: string;
}

/** What the CMS takes. */
export const orderOf = ({ fromAuthor, toAuthor, markFormer, account }: Choice) => ({
  ...{ fromAuthor, toAuthor, markFormer },
  ...(account !== '' && { deactivateUser: Number(account) }),
});

/** In an editor's words, one line for each thing. */
export function consequences({
  from,
  to,
  markFormer,
  account,
  plans,
  versions,
}: HandOver): string[] {
  const stories = new Set(versions.map(({ documentId }) => documentId)).size;
  return [
    stories === 0
      ? `${from} has no stories.`
      : `Stories that go from ${from} to ${to}: ${stories}.`,
    ...(markFormer ? [`${from} is shown as a former member from then on.`] : []),
    ...(account === null ? [] : [`The account of ${account.name} is closed.`]),
    ...(plans > 0
      ? [`What they planned will be refused when it is due: ${plans}. Plan it anew.`]
      : []),
  ];
}

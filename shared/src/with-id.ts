/** Strapi's `documentId`, which stays through publishing and languages, is our `id`. */
export function withId<Fields extends { documentId: string }>({ documentId, ...rest }: Fields) {
  return { id: documentId, ...rest };
}

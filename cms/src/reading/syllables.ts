/** As it is spoken in prose: the e at the end is silent, "qu" and "gu" are consonants. */
export function frenchSyllables(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/([qg])u(?=[eéèêiîy])/gu, '$1')
    .replace(/es?$/u, '');
  // A diaeresis begins a syllable and é ends one: "naïf", "théâtre".
  const vowels = spoken.match(
    /[ëï][aeiouyàâäèêîôöùûüœæ]*|[aeiouyàâäèêîôöùûüœæ]*é|[aeiouyàâäèêîôöùûüœæ]+/gu,
  );
  return Math.max(1, vowels?.length ?? 0);
}

/** A strong vowel with the weak ones beside it is one syllable; a weak one with an accent its own. */
export function spanishSyllables(word: string): number {
  const spoken = word
    .toLowerCase()
    .replace(/qu|gu(?=[eéií])/gu, 'g')
    .replace(/y(?![aeiouáéíóú])/gu, 'i');
  const vowels = spoken.match(/[íú]|[iuü]*[aeoáéó](?:[iuü](?![aeoáéó]))*|[iuü]+/gu);
  return Math.max(1, vowels?.length ?? 0);
}

import { LANGUAGES } from '../../locales/names';
import { plain } from './plain';

/** As people write them, where Unicode has another name. */
const ALSO = [
  ...['worldwide', 'global', 'usa', 'us', 'uk', 'great britain', 'britain', 'holland', 'burma'],
  ...['united states of america', 'swaziland', 'turkey', 'ivory coast', 'palestine', 'uae'],
  ...['democratic republic of the congo', 'dr congo', 'drc', 'republic of the congo', 'congo'],
  ...['england', 'scotland', 'wales', 'northern ireland', 'sub-saharan africa', 'middle east'],
  ...['horn of africa', 'latin america', 'the sahel', 'the balkans', 'the gulf'],
  ...['monde entier', 'monde', "afrique de l'ouest", "afrique de l'est", 'asie du sud'],
  ...['asie du sud-est', 'asie du sud est', 'moyen-orient', 'amerique latine', 'etats-unis'],
  ...['todo el mundo', 'mundo', 'africa occidental', 'oriente medio', 'ee. uu.', 'america latina'],
  ...['العالم', 'جنوب شرق اسيا', 'غرب افريقيا', 'شرق افريقيا', 'جنوب اسيا', 'الشرق الاوسط'],
];

let known: ReadonlySet<string> | undefined;

/** Whether a place is smaller than a country: what is no country's or region's name is. */
export function isSmallerThanCountry(place: string): boolean {
  known ??= new Set([...namesOfRegions(), ...ALSO].flatMap(spellings));
  const parts = place.split(/[,;/()]| and | et | y | و /u).filter((part) => part.trim() !== '');
  return parts.some((part) => !spellings(part).some((spelling) => known?.has(spelling)));
}

/** Countries, and the parts of the world that the United Nations count, in the site's languages. */
function namesOfRegions(): string[] {
  const codes = [
    ...letterPairs(),
    ...Array.from({ length: 999 }, (_, number) => padded(number + 1)),
  ];
  return Object.keys(LANGUAGES).flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const names = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
      return codes.map((code) => names.of(code)).filter((name) => name !== undefined);
    }),
  );
}

const ALPHABET = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const letterPairs = () => ALPHABET.flatMap((one) => ALPHABET.map((other) => `${one}${other}`));
const padded = (number: number) => String(number).padStart(3, '0');

const ARTICLE = /^(?:(?:the|las?|les?|el|los) |l')/u;

/** "Myanmar (Burma)" is either; "South-Eastern Asia" is southeastasia. */
function spellings(name: string): string[] {
  const [first = '', ...others] = plain(name).split(/[()]/u);
  return [name, first, ...others].flatMap((one) => {
    const words = plain(one).trim().replace(ARTICLE, '');
    const letters = words
      .replace(/\b(north|south|east|west|central)ern\b/gu, '$1')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(/^(north|south)(east|west)ern/u, '$1$2');
    return letters === '' ? [] : [letters];
  });
}

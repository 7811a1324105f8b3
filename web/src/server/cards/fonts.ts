import { createRequire } from 'node:module';
import sharp from 'sharp';

/** How words look on a card. */
export type Face = 'title' | 'text' | 'strong';

// Pango takes each letter from the first family that has it, at last from the system's own fonts.
const FAMILIES: Readonly<Record<Face, string>> = {
  title: 'Newsreader,Noto Naskh Arabic,Noto Sans Medium',
  text: 'Noto Sans,Noto Naskh Arabic',
  strong: 'Noto Sans,Noto Naskh Arabic Semi-Bold',
};

// TTF, since Pango ignores WOFF without a word.
const FILES = [
  '@expo-google-fonts/newsreader/500Medium/Newsreader_500Medium.ttf',
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf',
  '@expo-google-fonts/noto-naskh-arabic/500Medium/NotoNaskhArabic_500Medium.ttf',
  '@expo-google-fonts/noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf',
];

let loading: Promise<unknown> | null = null;

/** A font is known to the whole process once a text has been drawn with its file. */
export function loadFonts(): Promise<unknown> {
  return (loading ??= Promise.all(fontFiles().map(loadFont)));
}

export const fontOf = (face: Face, size: number): string => `${FAMILIES[face]} ${size}`;

function fontFiles(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return FILES.map((file) => resolve(file));
}

const loadFont = (fontfile: string) => sharp({ text: { text: 'a', fontfile } }).metadata();

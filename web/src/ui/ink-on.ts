/**
 * Which of black and white is read better on a colour of the form `#rrggbb`: words that stand in for
 * a picture are read on its colour. Relative luminance as WCAG 2.2 defines it.
 */
export function inkOn(colour: string): 'black' | 'white' {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // Where both have the same contrast: (L + 0.05) / 0.05 = 1.05 / (L + 0.05).
  return luminance > 0.179 ? 'black' : 'white';
}

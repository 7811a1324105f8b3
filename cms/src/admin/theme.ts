/**
 * Deep blue and the light behind it. Promises, held by theme.test.ts: words and the borders of
 * fields on every ground that Strapi puts them on reach WCAG AA in both themes.
 */
export const light = {
  colors: {
    primary100: '#e9f4fa',
    primary200: '#bddfee',
    primary500: '#1478ab',
    primary600: '#0b5c8a',
    primary700: '#083f66',
    buttonPrimary500: '#0f6a9c',
    buttonPrimary600: '#0b4f7a',
    neutral100: '#f3f7fa',
    neutral150: '#e3ebf1',
    neutral200: '#d2dde6',
    neutral500: '#64778a',
    neutral600: '#4d6072',
    neutral700: '#34475a',
    neutral800: '#122438',
    warning700: '#8f4700',
  },
};

export const dark = {
  colors: {
    primary100: '#0f2a42',
    primary200: '#1d4a6b',
    primary500: '#3fb4dd',
    primary600: '#63cbee',
    primary700: '#9fe3f7',
    buttonPrimary500: '#0f74a8',
    buttonPrimary600: '#0b638f',
    neutral0: '#12233a',
    neutral100: '#0b182a',
    neutral150: '#22384f',
    neutral200: '#35506c',
    neutral300: '#4f6d8a',
    neutral500: '#a9bccf',
    neutral600: '#b4c5d6',
    secondary100: '#0f2a42',
    success100: '#0d2b2c',
    danger100: '#33192a',
    warning100: '#33280f',
    alternative100: '#241b40',
  },
};

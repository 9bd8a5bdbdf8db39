/**
 * For the styles that Next loads: those of tools and of the studio, each of which names its design with `@config`.
 * The two after Tailwind are Next's own defaults, which a file like this one replaces.
 */
export default {
  plugins: {
    tailwindcss: {},
    'next/dist/compiled/postcss-flexbugs-fixes': {},
    'next/dist/compiled/postcss-preset-env': {
      autoprefixer: { flexbox: 'no-2009' },
      stage: 3,
      features: { 'custom-properties': false },
    },
  },
};

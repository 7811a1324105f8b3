import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { devServer } from './vite/dev-server.ts';
import { SHORT_SCOPES } from './vite/short-scopes.ts';
import { splitStyles } from './vite/split-styles.ts';

/** For Node, `vue` means a file with the template compiler and a development copy of everything. */
const VUE_WITHOUT_COMPILER = [
  { find: /^vue$/, replacement: 'vue/dist/vue.runtime.esm-bundler.js' },
  {
    find: /^(?:vue|@vue)\/server-renderer$/,
    replacement: '@vue/server-renderer/dist/server-renderer.esm-bundler.js',
  },
];

/** Cannot be bundled: they are installed beside the build, with the card fonts (package.json, dependencies). */
const WITH_CODE_OF_THE_MACHINE = ['better-sqlite3', 'sharp'];

const client: EnvironmentOptions = {
  build: {
    outDir: 'dist/client',
    manifest: true,
    modulePreload: false,
    rolldownOptions: {
      input: ['islands', 'search-box', 'preview-page'].map((name) => `src/islands/${name}.ts`),
    },
  },
};

const ssr = (isBuild: boolean): EnvironmentOptions => ({
  // In development Node loads what is installed; the build must stand without it.
  resolve: {
    noExternal: isBuild ? true : [/^@breaking-the-chains\//],
    external: WITH_CODE_OF_THE_MACHINE,
  },
  build: {
    outDir: 'dist/server',
    ssr: true,
    target: 'node20',
    copyPublicDir: false,
    emitAssets: true,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    cssMinify: true,
    minify: false,
    rolldownOptions: {
      input: { main: 'src/server/main.ts' },
      output: {
        entryFileNames: '[name].js',
        assetFileNames: ({ names: [name = ''] }) =>
          name.endsWith('.css') ? 'site.css' : 'fonts/[name]-[hash][extname]',
        codeSplitting: false,
      },
    },
  },
});

/** Two environments: `client` is the islands and public files, `ssr` the whole server in one file. */
export default defineConfig(({ command }) => ({
  appType: 'custom',
  plugins: [vue(SHORT_SCOPES), devServer()],
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    ...(command === 'build' && { 'process.env.NODE_ENV': '"production"' }),
  },
  resolve: { alias: command === 'build' ? VUE_WITHOUT_COMPILER : [] },
  environments: { client, ssr: ssr(command === 'build') },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        await builder.build(environment);
      }
      await moveFonts();
      await splitSheet();
    },
  },
}));

/** What the styles refer to is found while the server is built, but is for browsers. */
async function moveFonts(): Promise<void> {
  await rename('dist/server/fonts', 'dist/client/fonts');
}

/** So that the server can give each page the styles of what it shows. */
async function splitSheet(): Promise<void> {
  const sheet = 'dist/server/site.css';
  const pieces = splitStyles(await readFile(sheet, 'utf8'));
  await writeFile('dist/server/styles.json', JSON.stringify(pieces));
  await rm(sheet);
}

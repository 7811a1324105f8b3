import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { checkSamples } from './check';
import { isInternal } from '../internal-types';
import { loadDocuments } from './load-documents';
import { loadPictures } from './load-pictures';
import { pictureFiles, readSamples } from './read-samples';
import { schemaOf } from './schema';

/** Loads and publishes cms/seed, once, and only into a database that holds nothing yet. */
export async function loadSamples(strapi: Core.Strapi): Promise<void> {
  if ((await wereLoaded(strapi)) || (await holdsContent(strapi))) return;
  const started = Date.now();
  const directory = path.join(strapi.dirs.app.root, 'seed');
  const { ordered, pictures } = checkSamples(
    readSamples(directory),
    pictureFiles(directory),
    schemaOf(strapi),
  );
  const files = await loadPictures(strapi, directory, pictures);
  await strapi.db.transaction(async () => {
    await loadDocuments(strapi, ordered, files);
    await marks(strapi).set({ key: 'loaded', value: new Date().toISOString() });
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  strapi.log.info(
    `Sample content: ${ordered.length} files and ${files.size} pictures loaded in ${seconds} s.`,
  );
}

const marks = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'samples' });

/** Whoever deletes the samples does not want them back at the next start. */
async function wereLoaded(strapi: Core.Strapi): Promise<boolean> {
  return (await marks(strapi).get({ key: 'loaded' })) !== null;
}

async function holdsContent(strapi: Core.Strapi): Promise<boolean> {
  for (const type of Object.values(strapi.contentTypes)) {
    // What the CMS keeps for itself is nobody's content.
    if (!type.uid.startsWith('api::') || isInternal(type)) continue;
    if ((await strapi.db.query(type.uid).count()) > 0) return true;
  }
  return false;
}

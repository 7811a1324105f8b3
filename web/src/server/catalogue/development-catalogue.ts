import type { FetchJson } from '../../cms/transport.ts';
import type { Log } from '../log.ts';
import { wait } from '../wait.ts';
import { Catalogue } from './catalogue.ts';
import { CatalogueUpkeep } from './catalogue-upkeep.ts';

export interface DevelopmentCatalogueOptions {
  folder: string;
  fetchJson: FetchJson;
  log: Log;
}

// Safe because nothing else has this name. It outlives the modules, which are loaded again with
// each change of the code.
const surroundings = globalThis as typeof globalThis & { endCatalogue?: () => void };

/** One at a time: that of the code before its last change is closed. */
export function openDevelopmentCatalogue(options: DevelopmentCatalogueOptions): Catalogue {
  const { folder, fetchJson, log } = options;
  surroundings.endCatalogue?.();
  const catalogue = new Catalogue(folder, log);
  const ending = new AbortController();
  surroundings.endCatalogue = () => {
    ending.abort();
    catalogue.close();
  };
  const { signal } = ending;
  void new CatalogueUpkeep({ catalogue, fetchJson, log, wait, signal }).run();
  return catalogue;
}

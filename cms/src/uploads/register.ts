import type { Core } from '@strapi/strapi';
import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import sharp from 'sharp';
import { environment } from '../environment';
import { createPreparedFiles, type PreparedFiles } from './prepared-files';
import { replaceFile } from './replace-file';
import { uploadServices, type UploadData, type UploadService } from './strapi-services';
import { takeOverPictures } from './take-over-pictures';

/** Every way into the media library meets our checks from here on. Call it in Strapi's register. */
export function registerUploads(strapi: Core.Strapi): void {
  addAttributes(strapi);
  // Strapi sets one thread; AVIF takes nearly twice as long on one as on two.
  sharp.concurrency(Math.min(2, availableParallelism()));
  const { upload, imageManipulation, provider } = uploadServices(strapi);
  const files = createPreparedFiles();
  takeOverPictures(imageManipulation, provider, files);
  wrapUpload(strapi, upload, files);
  strapi.server.httpServer.once('listening', emptyArrivals);
}

/** What a process that was killed left there. Only where the CMS serves: other verbs run beside one that does. */
function emptyArrivals(): void {
  rmSync(environment.arrivingDir, { recursive: true, force: true });
  mkdirSync(environment.arrivingDir);
}

function addAttributes(strapi: Core.Strapi): void {
  Object.assign(strapi.contentType('plugin::upload.file').attributes, {
    digest: { type: 'string', configurable: false },
    dominantColour: { type: 'string', configurable: false },
  });
}

function wrapUpload(strapi: Core.Strapi, upload: UploadService, files: PreparedFiles): void {
  const storePrepared = upload.upload.bind(upload);
  const unwrapped: UploadService = Object.create(upload, { upload: { value: storePrepared } });

  upload.upload = async ({ data, files: asked }, options) => {
    const inputs = Array.isArray(asked) ? asked : [asked];
    return files.withPrepared(inputs, (prepared) =>
      storePrepared({ data: wordsAlone(data), files: prepared.map(({ file }) => file) }, options),
    );
  };

  upload.replace = async (id, request, options) =>
    files.withPrepared([request.file], async ([prepared]) => {
      if (prepared === undefined) throw new Error('Nothing was prepared.');
      return replaceFile(strapi, unwrapped, prepared, [id, request, options]);
    });
}

/**
 * Strapi takes `ref`, `refId` and `field` along, and puts the file into that place of any document,
 * past its rights and past the document service.
 */
const wordsAlone = ({ fileInfo }: UploadData): UploadData => (fileInfo ? { fileInfo } : {});

import type { Core } from '@strapi/strapi';
import type { InputFile } from './prepare';

/** The parts of Strapi's upload plugin that we call or stand in for; its own types are not exported. */
export interface FileInfo {
  name?: string | null;
  alternativeText?: string | null;
  caption?: string | null;
  focalPoint?: unknown;
  folder?: number | string | null;
}

export interface StoredFile {
  id: number | string;
  documentId: string;
  name: string;
  hash: string;
  ext: string;
  mime: string;
  url: string;
  provider: string;
  formats: Record<string, FileData> | null;
  [attribute: string]: unknown;
}

/** A file on its way into storage. */
export interface FileData {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  filepath?: string;
  getStream?: () => NodeJS.ReadableStream;
  [attribute: string]: unknown;
}

interface Options {
  user?: { id: number | string };
}

export interface UploadData {
  fileInfo?: FileInfo | FileInfo[];
  [meta: string]: unknown;
}

export interface UploadService {
  upload(
    request: { data: UploadData; files: InputFile | InputFile[] },
    options?: Options,
  ): Promise<StoredFile[]>;
  replace(
    id: number | string,
    request: { data: { fileInfo?: FileInfo }; file: InputFile },
    options?: Options,
  ): Promise<StoredFile>;
  updateFileInfo(id: number | string, info: FileInfo, options?: Options): Promise<StoredFile>;
  remove(file: StoredFile): Promise<StoredFile | null>;
  findOne(id: number | string): Promise<StoredFile | null>;
  getSettings(): Promise<Record<string, unknown>>;
  setSettings(settings: Record<string, unknown>): Promise<unknown>;
}

export interface ImageManipulation {
  isImage(file: FileData): Promise<boolean>;
  isFaultyImage(file: FileData): Promise<boolean>;
  isResizableImage(file: FileData): Promise<boolean>;
  isOptimizableImage(file: FileData): Promise<boolean>;
  generateThumbnail(file: FileData): Promise<FileData | null>;
  generateResponsiveFormats(file: FileData): Promise<{ key: string; file: FileData }[]>;
  generateFileName(name: string): string;
}

export interface ProviderService {
  checkFileSize(file: FileData): Promise<void>;
}

/** What deletes bytes; `delete` is the one method every provider has. */
export interface Provider {
  delete(file: { hash: string; ext: string }): Promise<unknown>;
}

export function uploadServices(strapi: Core.Strapi) {
  const plugin = strapi.plugin('upload');
  return {
    upload: plugin.service<UploadService>('upload'),
    imageManipulation: plugin.service<ImageManipulation>('image-manipulation'),
    provider: plugin.service<ProviderService>('provider'),
  };
}

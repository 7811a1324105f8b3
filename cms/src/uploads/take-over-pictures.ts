import { errors } from '@strapi/utils';
import { freshName } from './names';
import type { PreparedFiles } from './prepared-files';
import { storedSize } from './stored-sizes';
import type { FileData, ImageManipulation, ProviderService } from './strapi-services';

type Found = NonNullable<ReturnType<PreparedFiles['find']>>;

/** Puts our work in the place of Strapi's own handling of pictures. */
export function takeOverPictures(
  imageManipulation: ImageManipulation,
  provider: ProviderService,
  files: PreparedFiles,
): void {
  const known = new WeakMap<FileData, Found>();
  const checkFileSize = provider.checkFileSize.bind(provider);

  // Strapi asks this of every file, while it is still where we put it and before any byte is kept.
  provider.checkFileSize = async (file) => {
    const found = files.find(file.filepath);
    if (found === undefined) {
      throw new errors.ValidationError(`File "${file.name}": it was not checked. Upload it again.`);
    }
    known.set(file, found);
    Object.assign(file, { digest: found.digest, dominantColour: found.dominantColour });
    await checkFileSize(file);
  };

  const find = (file: FileData) => known.get(file) ?? files.find(file.filepath);
  Object.assign(imageManipulation, pictureWork(find));
}

function pictureWork(find: (file: FileData) => Found | undefined): ImageManipulation {
  const isPicture = async (file: FileData) => find(file)?.family === 'picture';
  return {
    isImage: isPicture,
    isResizableImage: isPicture,
    // Decoded whole and made anew already.
    isFaultyImage: async () => false,
    isOptimizableImage: async () => false,
    generateFileName: freshName,
    generateThumbnail: async (file) => {
      const found = find(file);
      return found?.thumbnail ? storedSize(found.thumbnail, found.directory) : null;
    },
    generateResponsiveFormats: async (file) => {
      const { sizes = [], directory = '' } = find(file) ?? {};
      return Promise.all(
        sizes.map(async (size) => ({ key: size.key, file: await storedSize(size, directory) })),
      );
    },
  };
}

import type { Core } from '@strapi/strapi';
import { uploadServices } from './strapi-services';

/** What the media library's settings page says: what we do to each picture, whatever is ticked. */
const SETTINGS = {
  sizeOptimization: true,
  responsiveDimensions: true,
  autoOrientation: true,
  aiMetadata: false,
};

/** Call it in Strapi's bootstrap; does nothing the second time. */
export async function applyUploadSettings(strapi: Core.Strapi): Promise<void> {
  const { upload } = uploadServices(strapi);
  const current = await upload.getSettings();
  const differs = Object.entries(SETTINGS).some(([name, value]) => current[name] !== value);
  if (differs) await upload.setSettings({ ...current, ...SETTINGS });
}

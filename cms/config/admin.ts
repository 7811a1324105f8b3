import { environment } from '../src/environment';

export default () => ({
  auth: { secret: environment.ADMIN_JWT_SECRET },
  apiToken: { salt: environment.API_TOKEN_SALT },
  transfer: { token: { salt: environment.TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: environment.ENCRYPTION_KEY },
  flags: { nps: false, promoteEE: false, docLinks: false },
  // Ours stands beside the form (src/admin/preview); undecided, Strapi advertises its own in every form.
  preview: { enabled: false },
  autoOpen: false,
});

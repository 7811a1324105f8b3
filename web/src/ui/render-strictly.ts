import type { App } from 'vue';
import { renderToString } from 'vue/server-renderer';

/** Vue logs what fails in a component's setup and renders on; here it counts as a failure. */
export async function renderStrictly(app: App): Promise<string> {
  const failures: unknown[] = [];
  app.config.errorHandler = (error) => void failures.push(error);
  const html = await renderToString(app);
  if (failures.length > 0) throw failures[0];
  return html;
}

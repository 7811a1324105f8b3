import type { Core } from '@strapi/strapi';
import { configurationOf, type Configuration } from './configuration';
import type { Model } from './model';
import { problemsOf } from './problems';
import type { ComponentView, TypeView } from './view';
import { componentViews, typeViews } from './views';

/** The part of Strapi's content manager that keeps configurations; untyped in its package. */
interface Keeper {
  findConfiguration(model: Model): Promise<Configuration>;
  updateConfiguration(model: Model, configuration: Configuration): Promise<unknown>;
}

interface TypeKeeper extends Keeper {
  findDisplayedContentTypes(): Model[];
}

interface ComponentKeeper extends Keeper {
  findAllComponents(): Model[];
}

/**
 * Gives every form and list of the admin the words and the order of src/edit-view.
 * The code is the truth: what somebody changed in "Configure the view" is set back at the next
 * start. Strapi writes nothing where nothing differs, so that a second start changes nothing.
 */
export async function applyEditView(strapi: Core.Strapi): Promise<void> {
  const plugin = strapi.plugin('content-manager');
  const types: TypeKeeper = plugin.service('content-types');
  const components: ComponentKeeper = plugin.service('components');
  const ours = types.findDisplayedContentTypes().filter(({ uid }) => uid.startsWith('api::'));
  await applyAll(types, ours, typeViews);
  await applyAll(components, components.findAllComponents(), componentViews);
}

async function applyAll(
  keeper: Keeper,
  models: Model[],
  views: Readonly<Record<string, ComponentView | TypeView>>,
): Promise<void> {
  refuse(models, views);
  for (const model of models) {
    const view = views[model.uid];
    if (view === undefined) continue;
    const stored = await keeper.findConfiguration(model);
    const wanted = configurationOf(model, view, stored, (uid) => typeViews[uid]?.mainField);
    await keeper.updateConfiguration(model, wanted);
  }
}

function refuse(models: Model[], views: Readonly<Record<string, ComponentView | TypeView>>): void {
  const uids = models.map(({ uid }) => uid);
  const problems = [
    ...models.flatMap((model) => {
      const view = views[model.uid];
      if (view !== undefined) return problemsOf(model, view);
      return [`${model.uid}: it has no words. Add a file for it and name it in views.ts.`];
    }),
    ...Object.keys(views)
      .filter((uid) => !uids.includes(uid))
      .map((uid) => `${uid}: there are words for it, but no such type. Remove it from views.ts.`),
  ];
  if (problems.length > 0) throw new Error(`The edit view does not fit:\n${problems.join('\n')}`);
}

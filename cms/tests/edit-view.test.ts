import type { Core } from '@strapi/strapi';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyEditView } from '../src/edit-view/apply.ts';
import type { Configuration } from '../src/edit-view/configuration.ts';
import { editableNames, type Model } from '../src/edit-view/model.ts';
import { typeViews } from '../src/edit-view/views.ts';
import { bootCms, type Cms } from './support/strapi.ts';

interface Keeper {
  findConfiguration(model: Model): Promise<Configuration>;
}

let cms: Cms;
let models: { model: Model; configuration: Configuration }[];

beforeAll(async () => {
  cms = await bootCms();
  models = await readAll(cms.strapi);
});
afterAll(() => cms.stop());

async function readAll(strapi: Core.Strapi) {
  const plugin = strapi.plugin('content-manager');
  const types: Keeper & { findDisplayedContentTypes(): Model[] } = plugin.service('content-types');
  const parts: Keeper & { findAllComponents(): Model[] } = plugin.service('components');
  const ours = types.findDisplayedContentTypes().filter(({ uid }) => uid.startsWith('api::'));
  const all: [Keeper, Model][] = [
    ...ours.map((model): [Keeper, Model] => [types, model]),
    ...parts.findAllComponents().map((model): [Keeper, Model] => [parts, model]),
  ];
  return Promise.all(
    all.map(async ([keeper, model]) => ({
      model,
      configuration: await keeper.findConfiguration(model),
    })),
  );
}

/** Every stored configuration of ours as it stands in the database, by its key. */
async function storedRows(strapi: Core.Strapi): Promise<Map<string, string>> {
  const rows: { key: string; value: string }[] = await strapi.db
    .query('strapi::core-store')
    .findMany({ where: { key: { $startsWith: 'plugin_content_manager_configuration_' } } });
  const ours = rows.filter(({ key }) => /::(?:api::|block\.|element\.)/.test(key));
  return new Map(ours.map(({ key, value }) => [key, value]));
}

async function changedSince(before: Map<string, string>): Promise<string[]> {
  const now = await storedRows(cms.strapi);
  return [...now].filter(([key, value]) => before.get(key) !== value).map(([key]) => key);
}

test('every field of every type and component has a label and a description of its own', () => {
  expect(models.length).toBeGreaterThanOrEqual(33);
  for (const { model, configuration } of models) {
    for (const name of editableNames(model)) {
      const edit = configuration.metadatas[name]?.edit;
      expect(edit?.label, `${model.uid}.${name}`).toMatch(/^[A-Z]/);
      expect(edit?.description, `${model.uid}.${name}`).toMatch(/[.!?]$/);
    }
  }
});

test('every field stands once in its form, in rows of at most twelve columns', () => {
  for (const { model, configuration } of models) {
    const rows = configuration.layouts.edit;
    const names = rows.flat().map(({ name }) => name);
    expect(names.toSorted(), model.uid).toEqual(editableNames(model).toSorted());
    for (const row of rows) {
      expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
    }
  }
});

test('lists show the columns, the main field and the order that the code gives them', () => {
  for (const { model, configuration } of models) {
    const view = typeViews[model.uid];
    if (view === undefined) continue;
    expect(configuration.layouts.list, model.uid).toEqual(view.list);
    expect(configuration.settings.mainField).toBe(view.mainField);
    expect(configuration.settings.defaultSortBy).toBe(view.sort?.by ?? 'updatedAt');
  }
});

test('a relation shows words of the entry it leads to, never its number', () => {
  const caseStudy = models.find(({ model }) => model.uid === 'api::case-study.case-study');
  expect(caseStudy?.configuration.metadatas.phases?.edit.mainField).toBe('headline');
  for (const { model, configuration } of models) {
    for (const name of editableNames(model)) {
      if (model.attributes[name]?.type !== 'relation') continue;
      const mainField = configuration.metadatas[name]?.edit.mainField;
      expect(mainField, `${model.uid}.${name}`).not.toMatch(/^(?:id|documentId)$/);
    }
  }
});

describe('a second start', () => {
  test('writes nothing', async () => {
    const before = await storedRows(cms.strapi);
    cms = await bootCms({ from: await cms.stopAndKeep() });
    expect(before.size).toBeGreaterThanOrEqual(models.length);
    expect(await changedSince(before)).toEqual([]);
  });

  test('sets back what somebody changed by hand', async () => {
    const before = await storedRows(cms.strapi);
    const service = cms.strapi.plugin('content-manager').service('content-types');
    const model = service.findContentType('api::topic.topic');
    const configuration = await service.findConfiguration(model);
    await service.updateConfiguration(model, {
      ...configuration,
      layouts: { list: ['slug'], edit: [] },
    });
    expect(await changedSince(before)).toHaveLength(1);
    await applyEditView(cms.strapi);
    expect(await changedSince(before)).toEqual([]);
  });
});

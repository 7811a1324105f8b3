import { fillsRow, systemLabel, type Attribute, type Model } from './model';
import { fieldsOf, type ComponentView, type FieldWords, type TypeView } from './view';

const COLUMNS = 12;

interface EditMetadata {
  label?: string;
  description?: string;
  placeholder?: string;
  visible?: boolean;
  editable?: boolean;
  mainField?: string;
  /** Ours: the heading of the group that this field begins; the admin draws it. */
  heading?: string;
}

interface Metadata {
  edit: EditMetadata;
  list: { label?: string; searchable?: boolean; sortable?: boolean };
}

/** What Strapi keeps for the form and the list of one content type or component. */
export interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

/**
 * The configuration that shows `view`. From `stored`, what Strapi made of the schema, only what
 * views do not speak of is kept: whether a column can be sorted, and Strapi's own fields.
 */
export function configurationOf(
  model: Model,
  view: ComponentView | TypeView,
  stored: Configuration,
  mainFieldOf: (uid: string) => string | undefined,
): Configuration {
  const words = fieldsOf(view);
  const headings = headingsOf(view);
  const metadatas = Object.entries(stored.metadatas).map(([name, metadata]): [string, Metadata] => {
    const field = words[name];
    const attribute = model.attributes[name];
    if (field === undefined || attribute === undefined) return [name, ofSystem(name, metadata)];
    const edit = editMetadata(field, attribute, mainFieldOf, headings.get(name));
    return [name, { edit, list: { ...metadata.list, label: field.label } }];
  });
  return {
    settings: settingsOf(view),
    metadatas: Object.fromEntries(metadatas),
    layouts: {
      list: 'list' in view ? [...view.list] : [view.mainField],
      edit: view.groups.flatMap((group) => rowsOf(model, group.fields)),
    },
  };
}

function ofSystem(name: string, stored: Metadata): Metadata {
  const list = { ...stored.list, label: systemLabel(name) ?? name };
  // Of a component's id Strapi says one thing at the first start and another at the second.
  if (name === 'id') return { ...stored, list: { ...list, searchable: false, sortable: false } };
  return { ...stored, list };
}

function editMetadata(
  field: FieldWords,
  attribute: Attribute,
  mainFieldOf: (uid: string) => string | undefined,
  heading: string | undefined,
): EditMetadata {
  const mainField = attribute.targetModel && mainFieldOf(attribute.targetModel);
  return {
    label: field.label,
    description: field.description,
    placeholder: field.placeholder ?? '',
    visible: true,
    editable: field.readOnly !== true,
    ...(mainField ? { mainField } : {}),
    ...(heading === undefined ? {} : { heading }),
  };
}

/** Each group's heading, by the name of the field that the group begins with. */
function headingsOf(view: ComponentView): Map<string, string> {
  return new Map(
    view.groups.flatMap(({ heading, fields }): [string, string][] => {
      const [first] = Object.keys(fields);
      return heading === undefined || first === undefined ? [] : [[first, heading]];
    }),
  );
}

function settingsOf(view: ComponentView | TypeView): Record<string, unknown> {
  const list = 'list' in view ? view : undefined;
  const fallback = list ? { by: 'updatedAt', order: 'DESC' } : { by: view.mainField, order: 'ASC' };
  const sort = list?.sort ?? fallback;
  return {
    bulkable: true,
    filterable: true,
    searchable: true,
    pageSize: list?.pageSize ?? 20,
    mainField: view.mainField,
    defaultSortBy: sort.by,
    defaultSortOrder: sort.order,
    // Strapi's dialogue for a record has none of our panels, and forgets what was typed when refused.
    relationOpenMode: 'newTab',
  };
}

/** The fields of one group in rows of at most twelve columns, in their order. */
export function rowsOf(
  model: Model,
  fields: Readonly<Record<string, FieldWords>>,
): { name: string; size: number }[][] {
  const rows: { name: string; size: number }[][] = [];
  let room = 0;
  for (const [name, { width = COLUMNS }] of Object.entries(fields)) {
    const attribute = model.attributes[name];
    if (attribute === undefined) continue;
    const size = fillsRow(attribute) ? COLUMNS : width;
    if (size > room) {
      rows.push([]);
      room = COLUMNS;
    }
    rows.at(-1)?.push({ name, size });
    room -= size;
  }
  return rows;
}

/** A field of a form as Strapi lays it out, as far as a way to it needs it. */
interface Field {
  name: string;
  label: string;
  attribute: { type: string; component?: string };
}

/** The form: rows of fields, those of the document in panels. */
export interface Form {
  layout: readonly (readonly (readonly Field[])[])[];
  components: Readonly<
    Record<string, { layout: readonly (readonly Field[])[]; settings: { displayName?: string } }>
  >;
}

/** One step of the way from the form to a field. */
export type Step =
  | { kind: 'field'; name: string; label: string; type: string }
  /** One of a list of components; `isBlock` when they are the blocks of a story. */
  | { kind: 'item'; place: number; label: string; isBlock: boolean };

/** Drawn above a group of fields, under the name of a field: see group-heading.tsx. */
const HEADING = 'group-heading';
const HAS_ITEMS = new Set(['component', 'dynamiczone']);

const valueAt = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** The way along `path`, in the words of the form; it ends early where the form knows no more. */
export function stepsTo(path: readonly string[], form: Form, values: unknown): Step[] {
  const steps: Step[] = [];
  let fields = form.layout.flat(2);
  let field: Field | undefined;
  let value = values;
  for (const word of path) {
    value = valueAt(value, word);
    if (/^\d+$/.test(word)) {
      if (field === undefined || !HAS_ITEMS.has(field.attribute.type)) return steps;
      const isBlock = field.attribute.type === 'dynamiczone';
      const uid = isBlock ? String(valueAt(value, '__component')) : field.attribute.component;
      const component = form.components[uid ?? ''];
      const label = component?.settings.displayName ?? '';
      steps.push({ kind: 'item', place: Number(word), label, isBlock });
      fields = component?.layout.flat() ?? [];
      continue;
    }
    field = fields.find(({ name, attribute }) => name === word && attribute.type !== HEADING);
    if (field === undefined) return steps;
    const { type, component } = field.attribute;
    steps.push({ kind: 'field', name: word, label: field.label, type });
    if (component !== undefined) fields = form.components[component]?.layout.flat() ?? [];
  }
  return steps;
}

/** The way in an editor's words, such as "Block 4 (Rich text), Text". */
export function placeWords(steps: readonly Step[]): string {
  return steps.reduce((words, step) => {
    if (step.kind === 'field') return words === '' ? step.label : `${words}, ${step.label}`;
    if (!step.isBlock) return `${words} ${step.place + 1}`;
    return `Block ${step.place + 1}${step.label === '' ? '' : ` (${step.label})`}`;
  }, '');
}

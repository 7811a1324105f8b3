import { Typography } from '@strapi/design-system';

/** A field of the form as Strapi lays it out, as far as we touch it. */
interface Field {
  name: string;
  type: string;
  [key: string]: unknown;
}
type Row = Field[];
type Panel = Row[];

interface EditLayout {
  layout: Panel[];
  /** By field; `heading` is ours, put there by src/edit-view/configuration.ts. */
  metadatas: Readonly<Record<string, { heading?: string }>>;
}

/** Strapi parts the form at dynamic zones only; this parts it at our groups and names them. */
export function withGroups<Args extends { layout: EditLayout }>(args: Args): Args {
  const { layout, metadatas } = args.layout;
  const seen = layout.flat(2).find(({ type }) => type !== 'component' && type !== 'dynamiczone');
  if (seen === undefined) return args;
  const panels = layout.flatMap((panel) => splitPanel(panel, metadatas, seen.name));
  return { ...args, layout: { ...args.layout, layout: panels } };
}

function splitPanel(panel: Panel, metadatas: EditLayout['metadatas'], seen: string): Panel[] {
  const panels: Panel[] = [];
  for (const row of panel) {
    const first = row[0];
    const heading = first && metadatas[first.name]?.heading;
    if (first && heading) panels.push([[headingRow(seen, heading)]]);
    else if (panels.length === 0) panels.push([]);
    panels.at(-1)?.push(row);
  }
  return panels;
}

/** It borrows the name of a plain field that editors may see: Strapi hides what has no permission. */
function headingRow(name: string, label: string): Field {
  const type = 'group-heading';
  return { name, type, label, attribute: { type }, size: 12, visible: true, disabled: false };
}

export function GroupHeading({ label }: { label?: string }) {
  return (
    <Typography variant="delta" tag="h2">
      {label}
    </Typography>
  );
}

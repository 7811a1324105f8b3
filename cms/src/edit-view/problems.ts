import { editableNames, fillsRow, systemLabel, type Attribute, type Model } from './model';
import { fieldsOf, type ComponentView, type FieldWords, type TypeView } from './view';

/** What is wrong with the words of a view, as sentences that say what to do. Empty when all is well. */
export function problemsOf(model: Model, view: ComponentView | TypeView): string[] {
  const words = fieldsOf(view);
  return [
    ...unspoken(model, words),
    ...unknown(model, words),
    ...twice(view),
    ...Object.entries(words).flatMap(([name, field]) => fieldProblems(model, name, field)),
    ...columns(model, view),
  ].map((problem) => `${model.uid}: ${problem}`);
}

function unspoken(model: Model, words: Readonly<Record<string, FieldWords>>): string[] {
  return editableNames(model)
    .filter((name) => !(name in words))
    .map(
      (name) =>
        `the field "${name}" has no words. Give it a label and a description in src/edit-view.`,
    );
}

function unknown(model: Model, words: Readonly<Record<string, FieldWords>>): string[] {
  return Object.keys(words)
    .filter((name) => !(name in model.attributes))
    .map(
      (name) =>
        `there are words for "${name}", but no such field. Remove them from src/edit-view or add the field to the schema.`,
    );
}

function twice(view: ComponentView): string[] {
  const names = view.groups.flatMap((group) => Object.keys(group.fields));
  return names
    .filter((name, index) => names.indexOf(name) < index)
    .map((name) => `the field "${name}" stands in two groups. Leave it in one.`);
}

function fieldProblems(model: Model, name: string, field: FieldWords): string[] {
  const attribute = model.attributes[name];
  if (attribute === undefined) return [];
  const problems = choiceProblems(attribute, field).map(
    (problem) => `the field "${name}" ${problem}`,
  );
  if (field.label === '' || field.description === '') {
    problems.push(`the field "${name}" has an empty label or description. Write both.`);
  }
  if (fillsRow(attribute) && (field.width ?? 12) !== 12) {
    problems.push(`the field "${name}" always fills the row. Leave its width out.`);
  }
  return problems;
}

function choiceProblems(attribute: Attribute, field: FieldWords): string[] {
  const values = attribute.enum ?? [];
  const choices = Object.keys(field.choices ?? {});
  return [
    ...values
      .filter((value) => !choices.includes(value))
      .map((value) => `has no words for its choice "${value}". Add them to its choices.`),
    ...choices
      .filter((choice) => !values.includes(choice))
      .map((choice) => `has words for "${choice}", which is no choice of it. Remove them.`),
  ];
}

function columns(model: Model, view: ComponentView | TypeView): string[] {
  const named = [view.mainField, ...('list' in view ? view.list : [])];
  return named
    .filter((name) => !(name in model.attributes) && systemLabel(name) === undefined)
    .map((name) => `the list or main field names "${name}", but there is no such field.`);
}

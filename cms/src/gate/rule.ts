export type Values = Readonly<Record<string, unknown>>;
export type Path = readonly string[];

/** What a problem does to a publish; who may override is the safeguarding lead (A1). */
export type Level = 'stops' | 'stops-unless-overridden' | 'advises';

/** One thing that should not reach readers: which field, and what to do about it. */
export interface Finding {
  /** The rule of SAFETY.md; "site" where the contract with the site is what would break. */
  id: string;
  level: Level;
  /** Within the document or record that has it. */
  path: Path;
  message: string;
  /** What was found, without its place: an override is for this and for nothing else. */
  found: string;
  /** Tells readers that something has become worse: a record that is shown may always be told so. */
  isAdmission?: boolean;
  /** The sentence with a discouraged word in it, the word, and what to write instead. */
  excerpt?: string;
  matched?: string;
  preferred?: readonly string[];
}

/** Where something is shown, and what that means for it. */
export interface Around {
  /** A day, such as 2026-11-25. */
  today: string;
  /** Of the text. */
  locale: string;
  /** Whether it stands in a story or page, which alone are published. */
  isInStory: boolean;
  /** Whether that story is about exploitation. */
  isSensitive: boolean;
  /** Whether it is the source of a figure that says it has been verified. */
  isOfVerified: boolean;
  /** Whether a picture of a person stands beside it. */
  isBesidePerson: boolean;
  /** The keys by which its texts may refer to figures. */
  keys: KnownKeys;
  /** The figures that its texts do refer to, by their key. */
  figures: ReadonlyMap<string, Values>;
}

export interface KnownKeys {
  /** Of figures in the text's own language. */
  here: readonly string[];
  /** Those that such figures had before; they still lead to them. */
  before: readonly string[];
  /** Of figures in other languages. */
  elsewhere: readonly string[];
}

export const NO_KEYS: KnownKeys = { here: [], before: [], elsewhere: [] };

/** What a rule looks at: one component or the document itself, and where it stands. */
export interface Part {
  /** Of the component, such as "element.picture", or of the content type. */
  uid: string;
  /** What it shows stands in place of its relations. */
  values: Values;
  /** Types of its fields by name, such as "blocks" for rich text. */
  types: Readonly<Record<string, string>>;
  /** Its relations in which something has to be chosen. */
  requiredRelations: readonly string[];
  /** Its other fields that have to be filled in. */
  requiredFields: readonly string[];
  /** What its fields take, by name; those that take anything are left out. */
  limits: Readonly<Record<string, Limits>>;
  path: Path;
  around: Around;
}

/** How much a field takes, and in what form. */
export interface Limits {
  maxLength?: number;
  regex?: string;
  /** Whether it is a web address of ours. */
  isAddress: boolean;
  /** Of a number, or of how many there are. */
  min?: number;
  max?: number;
}

export type Rule = (part: Part) => Finding[];

type Said = Pick<Finding, 'path' | 'message'> & Partial<Finding>;

/** What is missing is known by the name of its field. */
const said = (id: string, level: Level, one: Said): Finding => ({
  ...{ id, level, found: one.path.at(-1) ?? '' },
  ...one,
});

export const stops = (id: string, one: Said): Finding => said(id, 'stops', one);

export const stopsUnlessOverridden = (id: string, one: Said & { found: string }): Finding =>
  said(id, 'stops-unless-overridden', one);

export const advises = (id: string, one: Said): Finding => said(id, 'advises', one);

/** Of rules that the contract with the site makes and not SAFETY.md. */
export const SITE = 'site';

/** Text without white space around it; empty for everything else. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType, ReactNode } from 'react';

/** What Strapi tells a panel beside the form; its own types are not exported. */
export interface PanelProps {
  /** The uid of the content type. */
  model: string;
  /** Absent while it has not been saved. */
  documentId?: string;
  document?: {
    locale?: string | null;
    updatedAt?: string;
    /** "draft", "modified" or "published". */
    status?: string;
  };
  activeTab: 'draft' | 'published' | null;
}

export interface Panel {
  title: string;
  content: ReactNode;
}

export interface ActionProps {
  /** "collection-types" or "single-types". */
  collectionType: string;
  model: string;
  documentId?: string;
  /** What is stored of it, in the language that is shown. */
  document?: { locale?: string | null };
  /** Those that were chosen in a list. */
  documents?: readonly { documentId: string }[];
}

type Content = ReactNode | ComponentType<{ onClose: () => void }>;

interface ActionDescription {
  dialog?: { type: string; title?: string; content?: Content };
}

/** A hook that describes a button. */
export interface Action {
  (props: ActionProps): ActionDescription | null;
  type?: string;
  position?: unknown;
}

type Change<T> = (known: readonly T[]) => T[];

/** What the content manager lets others add to it. */
interface ContentManager {
  addEditViewSidePanel(panels: ((props: PanelProps) => Panel | null)[]): void;
  addDocumentAction(change: Change<Action>): void;
  addBulkAction(change: Change<Action>): void;
}

/** Call it in the admin's bootstrap. */
export const contentManagerOf = (app: StrapiApp): ContentManager =>
  // Safe because these are documented parts of it; its types call them unknown.
  app.getPlugin('content-manager').apis as unknown as ContentManager;

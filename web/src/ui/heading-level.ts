import { inject, provide, type App, type InjectionKey } from 'vue';

/** Levels below the page's own h1. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

const key: InjectionKey<HeadingLevel> = Symbol('heading level');

/** The level a block's own heading has on this page. */
export function useHeadingLevel(): HeadingLevel {
  return inject(key, 2);
}

export function provideHeadingLevel(level: HeadingLevel): void {
  provide(key, level);
}

export function provideHeadingLevelTo(app: App, level: HeadingLevel): void {
  app.provide(key, level);
}

export function headingTag(level: number): 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  if (level <= 2) return 'h2';
  if (level === 3) return 'h3';
  if (level === 4) return 'h4';
  return level === 5 ? 'h5' : 'h6';
}

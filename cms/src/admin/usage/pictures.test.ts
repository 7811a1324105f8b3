import { expect, test } from 'vitest';
import { parseLibrary } from './pictures';

const library = (...results: object[]) =>
  parseLibrary({ results, pagination: { page: 1, pageCount: 1, pageSize: 20, total: 1 } }).files;

test('a picture is shown small where there is a small one', () => {
  const picture = { id: 3, name: 'hill.webp', url: '/uploads/hill.webp', mime: 'image/webp' };
  const formats = { thumbnail: { url: '/uploads/small.webp' } };
  expect(library({ ...picture, formats })).toEqual([
    { id: '3', name: 'hill.webp', thumbnail: '/uploads/small.webp' },
  ]);
  expect(library({ ...picture, formats: null })[0]?.thumbnail).toBe('/uploads/hill.webp');
});

test('a video has no picture of itself', () => {
  const video = { id: 4, name: 'walk.mp4', url: '/uploads/walk.mp4', mime: 'video/mp4' };
  expect(library(video)[0]?.thumbnail).toBeNull();
});

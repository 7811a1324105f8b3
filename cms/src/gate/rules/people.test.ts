import { expect, test } from 'vitest';
import { saysOf } from '../../../tests/support/part.ts';
import { contentNote } from './content-note';
import { helplineCheck } from './helpline-check';
import { studentAuthor } from './student-author';

const student = saysOf(studentAuthor, 'api::author.author');

test.each([
  ['an e-mail address', 'Write to amina.k@example.org!'],
  ['a social link', 'See instagram.com/amina'],
  ['a short social link', 'See https://x.com/amina'],
  ['a name after an at sign', 'Follow @amina_k for more.'],
])('B1: a student with %s stops', (_, bio) => {
  expect(student({ bio })).toEqual(['B1 stops bio']);
  expect(student({ bio, student: false })).toEqual([]);
});

test('B1: a student’s name and role are looked at as well', () => {
  expect(student({ name: 'a@b.example', role: 'See tiktok.com' })).toEqual([
    'B1 stops name',
    'B1 stops role',
  ]);
});

test('B1: what merely sounds like it passes', () => {
  const bio =
    'Amina threads stories together, and met at 3 p.m. @ school. See ilo.example/x.computer.';
  expect(student({ bio, displayAs: 'role-only', portrait: null })).toEqual([]);
});

test('B1: a full name and a portrait are told of', () => {
  expect(student({ displayAs: 'full-name', portrait: {} })).toEqual([
    'B1 advises displayAs',
    'B1 advises portrait',
  ]);
  expect(student({ displayAs: 'full-name', portrait: {}, student: false })).toEqual([]);
});

const helpline = saysOf(helplineCheck, 'api::helpline.helpline');
test('H3: a helpline that nobody has checked, or not for long, is told of', () => {
  const reviewEveryDays = 90;
  expect(helpline({ lastCheckedOn: null, reviewEveryDays })).toEqual(['H3 advises lastCheckedOn']);
  expect(helpline({ lastCheckedOn: '2026-08-26', reviewEveryDays })).toEqual([
    'H3 advises lastCheckedOn',
  ]);
  expect(helpline({ lastCheckedOn: '2026-08-27', reviewEveryDays })).toEqual([]);
});

const note = saysOf(contentNote, 'api::story.story');
test('H5: a content note does without the word "trigger", unless it is overridden', () => {
  expect(note({ contentNote: 'Trigger warning: violence.' })).toEqual([
    'H5 stops-unless-overridden contentNote',
  ]);
  expect(note({ contentNote: 'Speaks of violence.' })).toEqual([]);
});

test('H5: a sensitive story without a note is told of', () => {
  expect(note({ contentNote: ' ' }, { isSensitive: true })).toEqual(['H5 advises contentNote']);
  expect(note({ contentNote: null })).toEqual([]);
});

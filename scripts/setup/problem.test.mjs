import { expect, test } from 'vitest';
import { wayOn } from './problem.mjs';

test.each([
  ['npm error code ENOSPC', 'The disk is full.'],
  ['npm error getaddrinfo EAI_AGAIN registry', 'The network did not answer.'],
  ['gyp ERR! find Python', 'Install python3, make and g++'],
  ["EACCES: permission denied, mkdir '/x'", 'may not be written'],
  ['FATAL ERROR: JavaScript heap out of memory', 'too little memory'],
])('%j leads to a way on', (output, advice) => {
  expect(wayOn(output, 'otherwise')).toContain(advice);
});

test('what is not known gets the advice of the step itself', () => {
  expect(wayOn('TS2322: Type', 'Read the lines above.')).toBe('Read the lines above.');
});

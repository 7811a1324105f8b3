// As the contract has it: lower-case letters and digits of any script with their marks, joined by
// single hyphens. No part begins with a mark, which would have no letter to stand on.
const SLUG =
  /^[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}]*(?:-[\p{Ll}\p{Lo}\p{N}][\p{Ll}\p{Lo}\p{M}\p{N}]*)*$/u;

export const isSlug = (text: string): boolean => SLUG.test(text);

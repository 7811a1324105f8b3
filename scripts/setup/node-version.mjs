// This file must be read by any Node since 14, so that an old one gets a sentence, not a syntax error.
export function tooOld(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return '';
  return (
    `Node ${version} is too old: this project needs 20.19 or newer (20, 22 or 24). ` +
    'Install one from https://nodejs.org, then run this again.'
  );
}

const refusal = tooOld(process.versions.node);
if (refusal) {
  console.error(refusal);
  process.exit(1);
}

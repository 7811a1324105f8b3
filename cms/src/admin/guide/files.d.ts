/** Vite gives the text of the file. */
declare module '*.md?raw' {
  const text: string;
  export default text;
}

/** Vite gives the address of the file. */
declare module '*.webp' {
  const address: string;
  export default address;
}

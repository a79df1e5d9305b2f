// Catalogues compiled at build by src/build/messages.ts.
declare module 'virtual:messages/*' {
  const catalogue: import('./locale.svelte').Catalogue;
  export default catalogue;
}

// Types of the module that src/build/dataSchema.ts makes from data/datapackage.json.

declare module 'virtual:data-schema' {
  export const schema: import('./schema').DataSchema;
}
declare module 'virtual:data-schema/first' {
  export const firstTables: import('./schema').DataSchema;
}

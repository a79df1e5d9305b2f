// Of jsdom, as much as the drawing of pictures at build uses.
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: { runScripts: 'outside-only'; pretendToBeVisual: boolean });
    readonly window: Window & typeof globalThis;
  }
}

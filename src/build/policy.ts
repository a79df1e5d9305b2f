// The content security policy of the page, written once and put into the built index.html.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { PLOT_STYLES } from './plotStyles.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy as one header value. `https:` in connect-src is there for ?data= alone, which asks first. */
export function pagePolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${PLOT_STYLES.map(hash).join(' ')}`,
    "img-src 'self' data: blob:",
    "connect-src 'self' https:",
    "font-src 'self'",
    "worker-src 'self'",
    // The preview of an embed, in the dialog that gives its code.
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html hr75-script-url',
  ].join('; ');
}

export function policy(): Plugin {
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy() },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

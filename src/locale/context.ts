// Hands the locale down the component tree.
import { createContext } from 'svelte';
import type { Locale } from './locale.svelte';

export const [useLocale, provideLocale] = createContext<Locale>();

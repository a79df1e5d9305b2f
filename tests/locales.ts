// Locales for tests, with the real catalogues.
import en from 'virtual:messages/en';
import zh from 'virtual:messages/zh';
import { Locale } from '../src/locale/locale.svelte';

export const english = new Locale('en', en);
export const chinese = new Locale('zh', zh);

// Hands what a panel says to whoever listens.
import { createContext } from 'svelte';
import type { PanelFacts } from '../panelFooter';

export const [useHearing, provideHearing] = createContext<(panel: PanelFacts) => void>();

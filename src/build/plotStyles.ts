// The texts of the <style> elements that Observable Plot 0.6.17 puts into its SVGs, for the style-src hashes.
// A test draws with Plot and compares, so that an upgrade cannot change them unseen.

export const PLOT_STYLES: readonly string[] = [
  `:where(.plot-d6a7b5) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.plot-d6a7b5 text),
:where(.plot-d6a7b5 tspan) {
  white-space: pre;
}`,
];

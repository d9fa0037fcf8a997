/** Where an installed Chromium is, or undefined. */
export function findChromium(): string | undefined;
export function ensureChromium(): boolean;

/** ⌘K or Ctrl+K, from anywhere. */
export function onPaletteKey(open: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}

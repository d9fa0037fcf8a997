// Before the first paint, and as a file of its own so that the page needs no inline script.
(() => {
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem('filage-scheme') || 'auto';
    document.documentElement.lang = localStorage.getItem('filage-language') || 'fr';
  } catch {}
  const dark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();

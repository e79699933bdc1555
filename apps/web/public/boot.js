// Before the first paint: theme, text size and language as chosen, and no flash of another page's prerendered picture.
(() => {
  const html = document.documentElement;
  try {
    const s = JSON.parse(localStorage.getItem('rugwijs.settings') || '{}');
    if (s.theme === 'light' || s.theme === 'dark') html.dataset.theme = s.theme;
    if (s.textSize === 'large' || s.textSize === 'largest') html.dataset.text = s.textSize;
    if (s.language === 'en' && !location.pathname.startsWith('/alarm')) {
      html.lang = 'en';
      html.dataset.wait = '';
    }
  } catch {
    // Storage refused: the page is shown as it is.
  }
  if (html.dataset.page !== location.pathname) html.dataset.wait = '';
  // Should the app not arrive, what is there is better than nothing.
  setTimeout(() => delete html.dataset.wait, 4000);
})();

// Before the first paint, so that a dark page never flashes white. `session/theme.ts` writes what this reads.
try {
  const theme = localStorage.getItem('copydesk:theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // A browser that forbids storage follows the system.
}

/**
 * What is up to date of a localization, and behind it what has fallen behind. Words beside it say the same. It brings
 * no style sheet of its own, which the list's first load would pay for.
 */
export function ProgressBar({ done, stale }: { done: number; stale: number }) {
  const to = (part: number) => `${part * 100}%`
  return (
    <i
      aria-hidden
      style={{
        display: 'block',
        height: 3,
        background: `linear-gradient(90deg,var(--approved) ${to(done)},var(--stale) 0 ${to(done + stale)},color-mix(in srgb,var(--edge) 45%,transparent) 0)`,
      }}
    />
  )
}

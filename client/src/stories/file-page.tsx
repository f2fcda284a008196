export function FilePage() {
  return <main />
}

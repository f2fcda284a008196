export function ImportPage() {
  return <main />
}

export function StoriesPage() {
  return <main />
}

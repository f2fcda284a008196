/** While somebody types their name is shown; this long after the last sign of it only the tick stays. */
const QUIET_MS = 2_500

/** One element for each other person, so that a caret that moves is moved, not made again. */
export class CaretMarks {
  private readonly known = new Map<number, { element: HTMLElement; quiet: ReturnType<typeof setTimeout> }>()

  of(client: number, name: string, color: number): HTMLElement {
    const element = this.known.get(client)?.element ?? this.make(client)
    element.dataset.name = name
    element.style.setProperty('--person', `var(--person-${color})`)
    return element
  }

  /** They typed or moved: the name is shown again for a while. */
  stir(client: number): void {
    const known = this.known.get(client)
    if (!known) return
    clearTimeout(known.quiet)
    delete known.element.dataset.quiet
    known.quiet = setTimeout(() => {
      known.element.dataset.quiet = ''
    }, QUIET_MS)
  }

  keepOnly(clients: ReadonlySet<number>): void {
    for (const [client, { quiet }] of this.known) {
      if (clients.has(client)) continue
      clearTimeout(quiet)
      this.known.delete(client)
    }
  }

  /** The name is drawn by the style sheet: as text it would be part of what the field says. */
  private make(client: number): HTMLElement {
    const element = document.createElement('span')
    element.dataset.caret = ''
    element.setAttribute('aria-hidden', 'true')
    this.known.set(client, { element, quiet: setTimeout(() => undefined) })
    this.stir(client)
    return element
  }
}

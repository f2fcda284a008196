import type { Rooms } from '../sync/rooms.ts'

/** Counted from the start of the process. */
export interface Counts {
  /** Edits that have reached the disk. */
  edits: number
  /** Rooms that could not be read or written. */
  failures: number
}

/** What the server is doing, as Prometheus reads it. No names, no ids. */
export function figures(rooms: Pick<Rooms, 'open'>, counts: Counts): string {
  const open = rooms.open()
  const memory = process.memoryUsage()
  const lines: [name: string, kind: string, help: string, value: number][] = [
    ['copydesk_rooms', 'gauge', 'Editions that are open', open.rooms],
    ['copydesk_documents', 'gauge', 'Editions whose document is in memory', open.documents],
    ['copydesk_sockets', 'gauge', 'Sockets that are open', open.sockets],
    ['copydesk_edits_total', 'counter', 'Edits that have reached the disk', counts.edits],
    ['copydesk_room_failures_total', 'counter', 'Failures to read or write a room', counts.failures],
    ['process_resident_memory_bytes', 'gauge', 'Memory of the process', memory.rss],
    ['nodejs_heap_used_bytes', 'gauge', 'Memory of its objects', memory.heapUsed],
    ['process_cpu_seconds_total', 'counter', 'Time that it has computed', process.cpuUsage().user / 1e6],
    ['process_uptime_seconds', 'gauge', 'Time since it started', process.uptime()],
  ]
  return lines
    .map(([name, kind, help, value]) => `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n${name} ${value}\n`)
    .join('')
}

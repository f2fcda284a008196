import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { build, type InlineConfig, preview } from 'vite'
import type { WebSocket } from 'ws'
import { WebSocketServer } from 'ws'
import * as awareness from 'y-protocols/awareness'
import * as sync from 'y-protocols/sync'
import * as Y from 'yjs'

/** One room of a plain y-websocket server, kept in memory. */
interface Room {
  doc: Y.Doc
  presence: awareness.Awareness
  sockets: Set<WebSocket>
}

export interface EditorHarness {
  /** The address of the page for somebody in a room. */
  page(room: string, name: string, color: number): string
  /** A room whose body has these paragraphs, before anybody comes; gives its name. */
  newRoom(...paragraphs: string[]): string
  doc(room: string): Y.Doc
  close(): Promise<void>
}

/** The editor alone in a browser: a page that Vite builds from the client's sources, and a server for its rooms. */
export async function startEditorHarness(): Promise<EditorHarness> {
  const client = fileURLToPath(new URL('../client', import.meta.url))
  const outDir = fileURLToPath(new URL('results/editor-page', import.meta.url))
  const vite: InlineConfig = { root: client, configFile: false, logLevel: 'error', plugins: [react()] }
  const input = `${client}/src/editor/testing/page.html`
  await build({ ...vite, build: { outDir, emptyOutDir: true, minify: false, rolldownOptions: { input } } })
  const files = await preview({ ...vite, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
  const rooms = new Map<string, Room>()
  const sockets = new WebSocketServer({ noServer: true })
  const http = createHttpServer()
  http.on('upgrade', (request, socket, head) => {
    const name = (request.url ?? '/').slice(1).split('?')[0] ?? ''
    sockets.handleUpgrade(request, socket, head, (opened) => join(roomOf(rooms, name), opened))
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const server = `ws://127.0.0.1:${(http.address() as AddressInfo).port}`
  const pages = `${files.resolvedUrls?.local[0]}src/editor/testing/page.html`
  return {
    page: (room, name, color) =>
      `${pages}?${new URLSearchParams({ server, room, name, color: String(color) })}`,
    newRoom: (...paragraphs) => {
      const room = `room-${rooms.size + 1}`
      const body = roomOf(rooms, room).doc.getText('body')
      paragraphs.forEach((words, at) => {
        body.insertEmbed(body.length, { b: `s${at}`, k: 'paragraph' })
        body.insert(body.length, words)
      })
      return room
    },
    doc: (room) => roomOf(rooms, room).doc,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate()
      await new Promise((resolve) => http.close(resolve))
      await files.close()
    },
  }
}

function roomOf(rooms: Map<string, Room>, name: string): Room {
  const known = rooms.get(name)
  if (known) return known
  const doc = new Y.Doc()
  for (const field of ['headline', 'standfirst', 'body']) doc.getText(field)
  const presence = new awareness.Awareness(doc)
  presence.setLocalState(null)
  const room: Room = { doc, presence, sockets: new Set() }
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    const message = encoding.createEncoder()
    encoding.writeVarUint(message, 0)
    sync.writeUpdate(message, update)
    for (const socket of room.sockets) if (socket !== origin) socket.send(encoding.toUint8Array(message))
  })
  rooms.set(name, room)
  return room
}

function join(room: Room, socket: WebSocket): void {
  room.sockets.add(socket)
  socket.on('message', (bytes: Buffer) => {
    const message = decoding.createDecoder(new Uint8Array(bytes))
    if (decoding.readVarUint(message) === 0) {
      const answer = encoding.createEncoder()
      encoding.writeVarUint(answer, 0)
      sync.readSyncMessage(message, answer, room.doc, socket)
      if (encoding.length(answer) > 1) socket.send(encoding.toUint8Array(answer))
      return
    }
    const update = decoding.readVarUint8Array(message)
    awareness.applyAwarenessUpdate(room.presence, update, socket)
    const forward = encoding.createEncoder()
    encoding.writeVarUint(forward, 1)
    encoding.writeVarUint8Array(forward, update)
    for (const other of room.sockets) if (other !== socket) other.send(encoding.toUint8Array(forward))
  })
  socket.on('close', () => {
    room.sockets.delete(socket)
  })
  const hello = encoding.createEncoder()
  encoding.writeVarUint(hello, 0)
  sync.writeSyncStep1(hello, room.doc)
  socket.send(encoding.toUint8Array(hello))
  const known = [...room.presence.getStates().keys()]
  if (known.length === 0) return
  const presence = encoding.createEncoder()
  encoding.writeVarUint(presence, 1)
  encoding.writeVarUint8Array(presence, awareness.encodeAwarenessUpdate(room.presence, known))
  socket.send(encoding.toUint8Array(presence))
}

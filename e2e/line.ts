import { connect, createServer, type Server, type Socket } from 'node:net'

/** Between a page and its server: a line that can go dead without closing, as a cable behind a switch does. */
export class Line {
  readonly address: string
  private readonly server: Server
  private readonly ends = new Set<Socket>()
  private dead = false
  private losesWords = false

  private constructor(server: Server) {
    this.server = server
    const { port } = server.address() as { port: number }
    this.address = `http://localhost:${port}`
  }

  static async to(address: string): Promise<Line> {
    const { hostname, port } = new URL(address)
    const server = createServer((near) => {
      const far = connect(Number(port), hostname)
      line.joins(near, far)
      line.joins(far, near)
    })
    await new Promise<void>((ready) => server.listen(0, 'localhost', ready))
    const line: Line = new Line(server)
    return line
  }

  private joins(from: Socket, to: Socket): void {
    this.ends.add(from)
    let lost = false
    from.on('data', (bytes) => {
      lost ||= this.losesWords && bytes.includes('GET /sync/')
      // What comes on a dead line is lost. Nobody is told: both ends stay open.
      if (!this.dead && !lost) to.write(bytes)
    })
    from.on('close', () => {
      this.ends.delete(from)
      if (!this.dead) to.destroy()
    })
    from.on('error', () => from.destroy())
  }

  /** Pages and answers get through; the line that words go on, once it is opened anew, does not. */
  losesWordsOnly(): void {
    this.losesWords = true
  }

  goesDead(): void {
    this.dead = true
  }

  /** New connections get through. Those from before have lost bytes, and stay as dead as they were. */
  comesBack(): void {
    for (const end of this.ends) {
      end.removeAllListeners('data')
      end.resume()
    }
    this.dead = false
    this.losesWords = false
  }

  async close(): Promise<void> {
    for (const end of this.ends) end.destroy()
    await new Promise((closed) => this.server.close(closed))
  }
}

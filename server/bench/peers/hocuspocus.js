/**
 * Hocuspocus with its SQLite extension, everything else as it comes. It is JavaScript because its packages are not
 * there when ours are checked.
 *
 *   node server/bench/peers/hocuspocus.js <file> <port>
 */
import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'

const [database = '', port = '0'] = process.argv.slice(2)
const server = new Server({
  address: '127.0.0.1',
  port: Number(port),
  quiet: true,
  extensions: [new SQLite({ database })],
})
await server.listen()
process.stdout.write(`listening ${server.address.port}\n`)
